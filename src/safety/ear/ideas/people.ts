/** Who is meant. */
export const PEOPLE: Readonly<Record<string, string>> = {
  baby: 'baby babies newborn infant bub bubba bubs babe_in_arms mo wo weeks_old twins preemie premmie bebe recien_nacido nourrisson nouveau_ne saugling neugeborenes',
  toddler:
    'toddler toddlers tot wee_one littleone little_one little_guy two_year preschooler kindy nursery_age kleinkind nino_pequeno tout_petit',
  child:
    'child kid kids children son daughter boy girl lad lass lassie wean bairn young_one kiddo yo hijo hija nino nina enfant fille fils garcon kind sohn tochter junge madchen enfants hijos kinder',
  teen: 'teen teenager teenage teens adolescent tween year_9 year_10 year_11 sixth_form ninth_grader freshman sophomore junior_high high_schooler adolescente ado jugendliche teenagerin',
  pupil:
    'pupil pupils student students class classmate classmates classroom my_class year_group tutor_group form_group school_kid in_my_class alumno alumna eleve eleves schuler schulerin klasse',
  sibling:
    'brother sister siblings sibling bro sis twin brothers sisters stepbrother stepsister half_brother half_sister hermano hermana frere soeur bruder schwester',
  partner:
    'husband wife partner boyfriend girlfriend hubby hubs missus fiance fiancee spouse other_half oh dh so bloke fella my_man baby_daddy marido esposo mujer pareja novio mari copain compagnon conjoint mann_mein freund ehemann partnerin',
  ex: 'ex exs exes my_ex separated divorced divorce co_parent coparent kids_dad childrens_father their_dad their_father his_dad her_dad babys_dad estranged exmarido mon_ex pere_des_enfants ex_mann vater_der_kinder',
  mum: 'mum mom mam mummy mommy mama ma amma mother mothers mum_and_dad madre mere maman mutter',
  dad: 'dad daddy father fathers papa da baba appa old_man padre pere vater',
  grand:
    'grandma grandmother granny nan nana nanny_gran grandad grandpa grandfather grandparents pop pops abuela abuelo grand_mere grand_pere mamie papi oma opa grossmutter grossvater inlaws mother_in_law mil fil',
  kin: 'uncle aunt auntie aunty cousin cousins relative relatives step_parent stepmum stepmom stepmother foster foster_carer foster_child adopted adoptive guardian tia tante onkel cousin_oncle',
  friend:
    'friend friends bestie mate mates best_friend buddy pal friend_group her_friends amigo amiga copine ami amis freundin freunde kumpel',
  teacher:
    'teacher teachers teaching_assistant ta aide para paraprofessional headteacher principal head_of_year form_tutor staff staff_member school_counsellor lunch_lady dinner_lady childminder daycare nursery_worker key_worker carer caregiver profesor profesora maestra prof maitresse enseignant lehrer lehrerin erzieherin',
  asker: 'i im ive ill id me my myself mine yo_misma je moi ich mich mir',
  'he-she': 'he she hes shes him her himself herself his hers they them el ella il elle er sie ihn ihm ihr',
  we_home: 'we us our family household home_life',
  'young-asker':
    'my_mum_and my_mum_says my_mum_hits my_dad_gets my_dad_hits my_stepdad my_parents im_10 im_11 im_12 im_13 im_14 im_15 im_16 in_year_6 in_year_7 in_year_8 in_year_9 in_6th_grade in_7th_grade in_8th_grade at_my_school my_teacher my_school my_form_tutor tengo_12 tengo_13 jai_12_ans jai_13_ans ich_bin_12 ich_bin_13 mes_parents mis_padres meine_eltern',
  everybody:
    'everyone everybody nobody no_one anyone somebody someone people todos nadie tout_le_monde personne alle niemand',
  'adult-worn':
    'exhausted knackered shattered burnt_out burned_out burnout drained worn_out on_my_knees overwhelmed frazzled at_my_wits wits_end cant_cope not_coping struggling no_break no_support single_mum single_parent touched_out fed_up sick_of_it stressed agotada epuisee erschopft uberfordert fertig',
  special:
    'autistic autism asd asc adhd add send sen disabled disability nonverbal non_verbal downs special_needs wheelchair sensory pda tourettes dyslexic ehcp iep autista autiste autistisch behindert',
};
