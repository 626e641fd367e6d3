/** What a body shows. */
export const BODY: Readonly<Record<string, string>> = {
  breath:
    'breath breaths breathe breathes breathing breathed inhale exhale gasp gasps gasping wheeze wheezy wheezing rasp raspy rasping pant panting stridor grunting whistling noisy_breathing shallow fast_breathing short_of_breath out_of_breath air_in get_air get_his_breath catch_breath ribs_sucking sucking_in tummy_sucking nostrils_flaring chest_heaving apnoea apnea respira respirar aire respire respiration souffle atmet atmung atem luft',
  'breath-stop':
    'not_breathing isnt_breathing stopped_breathing cant_breathe couldnt_breathe struggling_to_breathe no_breath chest_not_moving chest_isnt_moving no_rise pauses_in barely_breathing hardly_breathing holding_breath breath_holding no_respira ne_respire_pas nicht_atmen keine_luft',
  colour:
    'blue bluish purple grey gray ashen pale pallid white_as waxy mottled marbled blotchy yellow jaundice jaundiced dusky lips_blue blue_lips lips_purple grey_lips colour_drained color_drained no_colour lost_colour went_white gone_white turned_blue funny_colour wrong_colour morado azul palido bleu bleue pale_comme gris violet blau blass grau lila',
  limp: 'limp floppy flop ragdoll rag_doll dead_weight like_jelly head_lolling lolling slumped slump hanging_limp no_tone unresponsive not_responding wont_respond doesnt_respond no_response no_reaction not_reacting doesnt_react lifeless motionless still_as collapsed collapse fainted faint fainting passed_out pass_out blacked_out blackout keeled_over unconscious out_cold knocked_out comatose desmayado inconsciente flacido inconscient evanoui mou bewusstlos schlaff ohnmachtig umgekippt',
  'wont-wake':
    'wont_wake cant_wake wont_wakeup cant_wakeup wouldnt_wakeup doesnt_wakeup hard_to_wake hard_to_rouse cant_rouse rousing rouse wont_stir not_stirring doesnt_stir hasnt_stirred shook_shoulder sleepy_strange drowsy drowsiness lethargic groggy out_of_it dozy dopey sluggish keeps_drifting drifting_off drifts nodding_off eyes_rolling eyes_rolled glassy glassy_eyed glazed vacant unfocused staring_through cant_focus asleep_since still_asleep too_sleepy unusually_sleepy no_despierta somnolient ne_se_reveille_pas wacht_nicht_auf schlafrig benommen',
  head_hit:
    'head heads skull forehead temple crown_of_head bump bumps bumped banged bang whacked knocked knock cracked egg_on_head goose_egg lump_on_head dent soft_spot fontanelle concussion concussed headfirst landed_on_head hit_head hit_his_head banged_head head_injury cabeza golpe_cabeza tete cogne kopf beule gehirnerschutterung',
  after_knock:
    'since_then was_fine fine_at_first then_started now_hes now_shes pupils pupil one_pupil bigger_pupil clear_fluid from_ear from_nose seeing_double double_vision confused muddled doesnt_know_where slurred slurs slurring_words wobbly unsteady cant_walk_straight off_balance repeating_himself repeating_herself not_making_sense gibberish worse_headache headache headaches dizzy dizziness mareo confuso etourdi confus verwirrt schwindelig kopfschmerzen',
  vomit:
    'vomit vomits vomiting vomited vom puke puked puking sick throw_up throwing_up threw_up thrown_up throws_up being_sick been_sick bringing_up projectile heaving retching retch bile green_vomit cant_keep_down upchuck spewing spew barf chucking vomita vomitar vomit_vomi vomir vomi erbricht erbrechen kotzen gekotzt',
  blood:
    'blood bloody bleed bleeds bleeding bled haemorrhage hemorrhage gushing pouring_out spurting pumping_out soaked_through wont_clot pool_of dripping_from tourniquet pressure_on clots clot coughing_blood blood_in stitches artery bloodstained stained sangre sangra sang saigne blut blutet',
  fit: 'fit fits fitting seizure seizures seize seizing convulse convulsing convulsion convulsions epileptic epilepsy jerk jerks jerking twitch twitches twitching shaking_all_over stiff_as stiffened went_stiff gone_stiff rigid arching arched_back foaming frothing froth eyes_back tongue_bitten absence spasms spasm ataque convulsiones crise_convulsion convulse_crise anfall krampf krampfanfall zuckt zuckungen',
  fever:
    'fever fevers feverish temperature temp thermometer hot_to_touch burning_up boiling 39 40 41 forty 104 103 chills rigors shivery sweating clammy cold_hands calpol_not_working wont_come_down fiebre calentura fievre temperature_monte fieber temperatur',
  rash: 'rash rashes spots spotty pinprick pin_prick purple_spots doesnt_fade wont_fade glass_test tumbler stiff_neck light_hurts hates_light photophobia meningitis sepsis septic petechiae bruise_like non_blanching sarpullido manchas boutons taches ausschlag flecken nackensteif',
  allergy:
    'allergy allergic allergies anaphylaxis anaphylactic epipen epi_pen jext auvi reaction hives welts swell swells swelled swelling swollen puffy lips_swollen tongue_swollen face_swollen throat_closing throat_tight tingly peanut peanuts nut_allergy tree_nut cashew sesame shellfish dairy_allergy bee_allergy alergia alergico hinchado allergie allergique gonfle enfle allergisch geschwollen schwillt',
  asthma:
    'asthma asthmatic inhaler puffer ventolin salbutamol blue_inhaler nebuliser nebulizer spacer croup bronchiolitis whooping tripod_position cant_finish_sentence asma inhalador asthme ventoline inhalator asthmaspray',
  diabetes:
    'diabetes diabetic type_1 sugar_low blood_sugar hypo hypoglycaemia hypoglycemia ketones ketoacidosis fruity_breath glucose sugars_are insulin_pump dexcom libre diabetico diabetique diabetes_kind unterzucker zucker',
  dehydrate:
    'dehydrated dehydration no_wet_nappies no_wet_nappy dry_nappy no_wet_diapers dry_diapers hasnt_weed no_wee no_tears dry_mouth dry_lips sunken sunken_eyes not_feeding wont_feed refusing_feeds refuses_bottle off_feeds hasnt_fed not_drinking wont_drink no_fluids sips diarrhoea diarrhea runs deshidratado deshydrate trinkt_nicht ausgetrocknet',
  pain: 'pain pains painful hurts_so agony agonising excruciating screaming_in_pain doubled_over clutching_tummy stomach_cramp appendix appendicitis testicle twisted sore ache aches aching throbbing wince winces wincing flinches_when_touched cant_bear_touch tender dolor duele douleur mal_au_ventre schmerz schmerzen weh bauchschmerzen',
  broken_bone:
    'broken_arm broken_leg broken_wrist broke_his broke_her fracture fractured fractures snapped bone bones rib ribs collarbone dislocated elbow wrist ankle bent_wrong odd_angle cant_move_arm wont_use_arm limping limps cant_walk wont_put_weight plaster_cast cast splint hueso roto fracture_bras os gebrochen knochen bruch',
  strange_cry:
    'high_pitched shrill weird_cry strange_cry odd_cry different_cry screaming_nonstop inconsolable moaning moans whimpering whimper wail no_cry silent_cry weak_cry mewling goes_quiet gone_quiet suddenly_quiet too_quiet went_quiet llanto_raro cri_aigu schrill',
  odd_now:
    'something_wrong not_right not_himself not_herself acting_strange acting_weird funny_turn odd weird peculiar off_somehow acting_drunk scary_look eerie unnatural raro bizarre komisch seltsam',
  sick_plain:
    'cold colds cough coughs coughing runny_nose snotty snot tummy_bug bug virus flu chickenpox hand_foot_mouth ear_infection tonsillitis teething constipated constipation nits worms nosebleed graze grazed grazes scrape scraped plaster band_aid bandaid splinter stubbed papercut paper_cut bee_sting_fine mosquito hayfever eczema resfriado rhume toux erkaltung husten schnupfen pflaster',
  hospital:
    'hospital hospitals a_and_e emergency_room er icu ward admitted discharged discharge ambulance paramedic paramedics 999 911 112 000 111 nhs triage xray x_ray scan mri ct stitches_out surgeon nurse nurses drip on_oxygen resus hospital_now urgencias ambulancia hopital urgences samu krankenhaus notaufnahme notarzt rettungswagen krankenwagen',
  doctor:
    'doctor doctors gp dr paediatrician pediatrician specialist consultant psychiatrist psychologist therapist therapy counsellor counselor camhs clinic appointment referral health_visitor midwife pharmacist pharmacy chemist school_nurse medical_centre medico pediatra medecin docteur arzt arztin kinderarzt therapeut',
  body_part:
    'arm arms leg legs hand hands wrist wrists thigh thighs back tummy belly chest face eye eyes ear ears cheek jaw lip lips mouth tongue nose shoulder shoulders knee ankle foot feet finger fingers toe skin hair brazo pierna mano bras jambe visage bein hand_gesicht gesicht auge',
  private_part:
    'private privates private_parts private_area bits lady_bits bum bottom bottoms crotch groin penis willy willie winky dick cock vagina fanny minnie foof front_bottom noonie vulva genitals genital breasts boobs chest_area nipple nipples down_there between_legs between_her_legs below_waist knickers underwear underpants pants_down pulled_down trousers_down susu nunu partes_intimas pene culo colita parties_intimes zizi sexe fesses culotte intimbereich scheide po_anfassen unterhose',
  sleep:
    'sleep sleeps sleeping asleep slept nap naps napping bedtime tired sleepy yawning dormir duerme dormido dort dormi schlaf schlaft schlafen',
  no_sleep:
    'no_sleep not_slept hasnt_slept havent_slept cant_sleep wont_sleep doesnt_sleep sleepless awake_for days_awake up_all_night up_for_days insomnia wired pacing_all_night doesnt_need_sleep no_duerme dort_pas schlaft_nicht nicht_geschlafen',
  baby_feed:
    'feed feeds feeding bottle bottles breastfeed breastfeeding breastfed nursing latch formula milk burp winding colic colicky reflux weaning purees teat breast_milk biberon biberon_lait lactancia stillen flasche',
  pregnant:
    'pregnant pregnancy expecting bump due_date trimester missed_period late_period test_positive miscarriage miscarried waters_broke contractions labour abortion termination embarazada enceinte schwanger',
};
