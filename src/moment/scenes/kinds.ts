/**
 * What words are about, as data: for each kind of thing, the words that people use for it. `_` stands for a space.
 * A scene told with a scooter is so found by somebody who tells of a trike. A word may be of several kinds.
 */
export const KINDS: Readonly<Record<string, string>> = {
  meal: 'breakfast lunch dinner tea supper meal food plate bowl pasta spaghetti rice soup curry stew noodles broccoli peas carrots veg vegetables greens beans potato mash chips fries chicken nuggets sausage fish_fingers pizza sandwich crusts toast bread wrap roll egg eggs cereal porridge weetabix cheerios pancakes waffle omelette cheese yoghurt yogurt fruit apple banana grapes orange strawberry raspberries avocado hummus cracker rice_cake eat eats eating ate eaten bite_of mouthful chew swallow taste fork spoon cutlery highchair dinner_table table_manners lunchbox packed_lunch serve portion',
  picky:
    'picky fussy beige gag gags gagged gagging yuck disgusting eww wont_eat refuses_to_eat try_it one_bite spits_out texture clears_his_plate skipped_lunch hungry starving appetite',
  treats:
    'sweets candy chocolate lolly lollipop ice_cream biscuit biscuits cookie cookies cake cupcake crisps haribo jelly gummy gummies kinder egg_surprise snack snacks treat treats dessert pudding doughnut donut easter_egg smarties mms skittles popcorn fizzy coke sugar',
  drink: 'drink milk juice squash water cup beaker sippy mug bottle straw thirsty sip smoothie babyccino',
  spill:
    'spill spilled spilt spills tipped pour poured soaked mess messy sticky stain stained wiped mop puddle drips paint_everywhere flour_everywhere',
  broken:
    'broke broken break breaks snapped_in_half cracked smashed shattered ripped torn tore bent ruined wrecked destroyed collapsed fell_apart crumbled wont_fix glue fix_it',
  clothes:
    'clothes dress dressed dressing getting_dressed trousers pants jeans leggings shirt tshirt t_shirt top jumper sweater hoodie vest skirt tights socks sock seams tag tags label itchy scratchy underwear knickers boxers uniform tie blazer outfit costume wardrobe drawer zip button buttons sleeve naked strip undress',
  outer:
    'shoes shoe trainers sneakers boots wellies laces velcro coat jacket hat gloves mittens scarf helmet raincoat sunhat suncream sunscreen',
  bath: 'bath bathtime tub shower shampoo soap rinse hairwash wash_hair bubbles towel plughole flannel water_in_eyes',
  teeth: 'teeth toothbrush toothpaste brush_teeth brushing tooth tooth_fairy wobbly dentist braces floss',
  hair: 'hair hairbrush brush_hair knots tangles plait plaits braid ponytail bobble haircut barber hairdresser fringe bangs nits lice comb dye shaved_head nails nail_clippers fingernails',
  toilet:
    'toilet potty loo bathroom_accident wee weed pee peed piss pooing poo pooed poop pooped soiled wet_himself wet_herself wet_pants accident accidents undies pull_ups nappy nappies diaper diapers bedwetting wet_bed wet_the_bed constipated holding_it training wipe wipes bum bottom',
  sleep:
    'bed bedtime sleep asleep sleeping slept nap naps cot crib bunk duvet pillow blanket pyjamas pajamas pjs lullaby story_time bedtime_story tuck tucked lights_out settle settles settling drop_off_to_sleep sleepy tired overtired yawning snooze mattress night_light cosleep lie_down_with',
  night:
    'night midnight 2am 3am 4am 5am 1am wakes woke wake waking awake up_again dark in_the_dark middle_of_the_night all_night night_shift nights',
  morning:
    'morning mornings am 6am 7am 8am alarm wake_up get_up getting_up out_the_door school_run school_bus rush rushing late_for_school hurry breakfast_time we_leave_in out_of_the_door',
  nightmare:
    'nightmare nightmares bad_dream bad_dreams night_terror terrors monster monsters ghost ghosts witch shadow shadows under_the_bed wardrobe_monster scary_film scary_movie creepy',
  'dark-fear': 'scared_of_the_dark afraid_of_the_dark landing_light light_on door_open check_the_room',
  baby: 'baby newborn infant weeks_old month_old months colic colicky burp wind teething swaddle rock rocking bounce cot moses pram formula breast breastfeed breastfeeding nursing latch nipple weaning dummy pacifier sling feed feeds',
  crying:
    'cry cries cried crying sob sobs sobbed sobbing tears tearful weep weeping wail wailing wails bawling bawl howling howl howls whimper inconsolable in_bits blubbing teary welling_up in_floods wobble lip_wobble',
  screaming:
    'scream screams screamed screaming shriek shrieking shrieks yell_at_me yelling shouting_at_me roar roaring screech screeching hysterical losing_it kicking_off tantrum tantrums meltdown melting_down melt_down went_mental ballistic going_off rage raging explode exploded exploding erupts thrash thrashing flail kicking_and_screaming',
  floor:
    'floor ground lying_down lies_down face_down flat_on flop flopped limp boneless noodle starfish rolling plank planking rigid wont_get_up dead_weight under_the_table under_table',
  whine:
    'whine whines whining moan moans moaning nag nagging pester pestering begging beg begs mither on_and_on grizzle grizzly whinge whinging mardy',
  demand:
    'wants want wanted demanding insists asks_for mummy_mummy mum_mum_mum over_and_over again_and_again every_two_minutes wont_stop_asking keeps_asking please_please',
  hit: 'hit hits hitting smacked_me slapped slaps slapping punch punches punched punching whack whacks whacked thump thumped thumps belt belted clobber swipe swiped swings swung lash lashes lashed lashing walloped bashed bash bop clocked swats pummel fists fist bruised hurting_me hurts_me attacks',
  bite: 'bite bites bit biting bitten teeth_marks tooth_marks sank chomp nipped nip',
  kick: 'kick kicks kicked kicking stamp stamped stomps stomped stomp boot',
  scratch:
    'scratch scratches scratched pinch pinches pinched claw claws hair_pull pulled_hair pulls_hair yanked yank grabbed_hair',
  push: 'push pushed pushes pushing shove shoved shoves shoving barge barged trip tripped tackled knocked knocked_over squashed sat_on',
  throw:
    'throw throws threw thrown throwing chuck chucks chucked lob lobbed hurl hurled hurls flung fling launch launched pelted swept tipped_over flipped tip',
  spit: 'spit spits spat spitting gob phlegm raspberry',
  snatch:
    'snatch snatches snatched snatching grab grabs grabbed grabbing took_it taken_off prise tug tugging wont_let_go mine',
  share:
    'share shares sharing turn turns take_turns taking_turns swap swaps fair_shares whose_turn borrow possessive wont_share',
  sibling:
    'brother brothers sister sisters sibling siblings bro sis little_brother big_brother little_sister big_sister younger older eldest oldest youngest middle twin twins kids the_boys the_girls both_kids the_two_of_them',
  newbaby:
    'new_baby newborn_brother newborn_sister baby_brother baby_sister pregnant pregnancy expecting bump due_in arrives send_the_baby_back put_him_back',
  jealous:
    'jealous jealousy favourite favorite unfair not_fair fair love_him_more love_her_more prefer preferred always_him always_her left_out_by compares compare more_than_me',
  fight:
    'fight fights fighting fought scrap brawl wrestling wrestle squabble squabbling bicker bickering argue argues arguing row rowing each_others_throats going_at_it started_it he_started she_started war wind_up winding_up teasing tease goad goading',
  pets: 'dog dogs puppy cat cats kitten hamster rabbit bunny guinea_pig fish goldfish tail pet pets chicken gerbil bird budgie horse pony',
  'animal-fear': 'spider spiders wasp wasps bee bees insects bugs moth dog_barks barks snake seagull pigeon',
  laugh:
    'laugh laughs laughed laughing giggle giggles giggled giggling smirk smirks smirked smirking grin grins grinned grinning thinks_its_funny thinks_it_is_funny hilarious cackle cackling joke joking snigger sniggering',
  giddy:
    'giddy silly hyper wild bouncing bouncing_off zoomies wired manic crazy overexcited racing_round running_round loud chasing spinning up_high rough_house roughhousing',
  runoff:
    'run_off runs_off ran_off bolt bolts bolted bolting legged_it legs_it dash dashed sprint sprinted chase took_off road car_park parking_lot wandered escape escaped escapes climbs_out street kerb',
  climb:
    'climb climbs climbed climbing jump jumped jumping off_the_sofa worktop shelf ladder balancing furniture windowsill',
  listen:
    'listen listens listening ignore ignores ignored ignoring deaf tune_out blank blanks blanked asked_ten_times told_him told_her ten_times five_times repeating myself wont_listen not_listening selective',
  refuse:
    'refuse refuses refused refusing wont will_not no_to_everything says_no no_no_no not_doing cant_make_me wont_move wont_budge digs_in dug_in stubborn stand_off standoff point_blank defiant flat_no shakes_head',
  interrupt:
    'interrupt interrupts interrupting on_the_phone on_a_call zoom meeting work_call teams cooking cant_hear talking_over butt_in tugging_my_sleeve',
  wait: 'wait waits waiting waited queue line minutes delayed hours long_time patient sit_still still boring traffic jam waiting_room',
  shop: 'shop shops supermarket tesco aldi lidl asda sainsburys morrisons target walmart costco store ikea till checkout aisle trolley cart basket mall cashier toy_shop kmart coles woolworths market bakery pharmacy boots',
  public:
    'public people_staring staring stares stared looks everyone_looking tutting tutted tut onlookers strangers stranger embarrassed_in everyone_watching crowd watching judged judging audience whole_shop in_front_of_everyone',
  playground:
    'park playground swings swing slide sandpit climbing_frame soft_play roundabout trampoline seesaw beach pool swimming_pool splash zoo museum farm library cafe restaurant fair theme_park',
  transport:
    'bus train tram tube plane airplane flight airport ferry boat station seat coach passenger taxi platform turbulence',
  car: 'car car_seat carseat buckle buckled unbuckle seatbelt strap straps driving drive drives motorway highway traffic_lights backseat back_seat pull_over journey road_trip van petrol services',
  pushchair:
    'pushchair pram buggy stroller carry carried carrying pick_me_up up_up shoulders legs_tired wont_walk reins',
  leave:
    'leave leaving time_to_go go_home going_home home_time hometime come_on shoes_on five_more_minutes getting_out_of departure one_more_go say_bye pack_up',
  party:
    'party parties birthday bouncy_castle balloons presents party_bag candles guests wedding christening pass_the_parcel',
  gifts: 'present presents gift gifts unwrap unwrapped thank_you_card wrong_present already_got didnt_like_it hated_it',
  visitors:
    'visitors guests cousins relatives aunt auntie uncle hello goodbye_kiss hug_grandma kiss rude say_hello say_thank_you manners please_and_thank_you shy hides_behind',
  goodbye:
    'drop_off dropoff nursery preschool daycare kindergarten reception kinder childminder goodbye goodbyes peeled peel prised cling clings clinging clung clingy leg koala gate key_worker separation dont_go wont_let_go_of_me settling_in',
  prefers:
    'wants_daddy wants_mummy wants_daddy_not only_mummy only_daddy only_wants go_away_daddy go_away_mummy not_you daddy_do_it mummy_do_it pushes_me_away rejects preferred_parent',
  screens:
    'ipad tablet tv telly television screen screens screen_time youtube bluey peppa paw_patrol cocomelon cartoon show episode netflix laptop chromebook computer remote turn_it_off switched_off turned_off time_up timer one_more_episode device devices film movie',
  gaming:
    'xbox playstation ps5 ps4 switch nintendo minecraft roblox fortnite fifa game gaming gamer controller headset lobby level console robux vbucks skins in_app server mates_online',
  phone:
    'phone phones mobile smartphone whatsapp snapchat snap tiktok instagram insta group_chat chat texts texting messages dm dms posts posted post scrolling scroll online airpods earbuds charger sim social_media viral likes screenshot',
  homework:
    'homework worksheet spellings spelling times_tables tables maths math fractions long_division phonics reading_book reads_aloud reading_record essay project revision revise revising tutor workbook pencil sums subtraction handwriting study studying assignment coursework',
  write:
    'write writing wrote rub_out rubbed_out rubber eraser scribbled_out scribble page paper drawing draw drew picture line neat crumpled screwed_up ripped_up ripped tore_up bin start_again blank_page sentence',
  perfection:
    'perfect perfectionist not_good_enough mistake mistakes wrong one_wrong 9_out_of_10 full_marks got_one_wrong start_over wont_start cant_do_it scared_of_getting_it_wrong rubbish_at best top_of_the_class straight_as',
  selfhate:
    'stupid im_stupid dumb thick idiot useless rubbish worthless hate_myself i_hate_myself loser failure ugly fat im_bad bad_person hates_himself hates_herself nobody_likes_me no_one_likes_me nobody_loves_me everyone_hates_me worst not_good_at_anything',
  looks:
    'ugly fat skinny thin weight body spots acne skin nose mirror diet calories belly thighs makeup beautiful appearance braces glasses',
  compete:
    'lose loses losing lost won win winner winning score goal penalty missed_penalty match team tournament race sports_day medal trophy final came_last second_place board_game monopoly uno snakes_and_ladders cards cheat cheats cheated rules rematch chess game_night pieces',
  sport:
    'football soccer rugby basketball netball hockey cricket tennis swimming gymnastics gym dance ballet judo karate training practice coach pitch court pool bench benched subbed dropped_from trials squad captain pe changing_room',
  music:
    'piano violin guitar recorder trumpet drums cello flute practise scales lesson recital concert choir orchestra instrument',
  perform:
    'stage play nativity assembly show performance presentation speech talk audition lines forgot_lines recital freezes froze wont_go_on spotlight reading_out',
  quit: 'quit quits give_up gives_up gave_up giving_up drop_out doesnt_want_to_go_any_more hates_it stop_going club clubs cubs scouts brownies',
  schoolref:
    'wont_go_to_school refuses_school school_refusal off_school missed_school attendance not_going_in cant_go tummy_ache stomach_ache headache sick_every_morning monday sunday_night sunday_evening dread dreading hates_school bed_covers wont_get_dressed_for_school school_gates',
  afterschool:
    'after_school pickup pick_up home_from_school bag_down school_bag falls_apart holds_it_together fine_all_day how_was_your_day what_did_you_do came_home came_out_of_school',
  friends:
    'friend friends best_friend bestie mate mates friendship fell_out fallen_out group playdate sleepover sleepovers invite invited invitation popular new_friend plays_with played_with',
  leftout:
    'left_out excluded not_invited no_one_to_play_with nobody_to_play_with alone lonely on_his_own on_her_own by_himself by_herself uninvited wont_let_him_play wont_let_her_play not_picked last_picked dropped_her dropped_him ditched ignored_by sat_alone eats_alone no_friends',
  bully:
    'bully bullies bullied bullying mean names called_names name_calling pick_on picked_on teased taunted mocked mock laughed_at threatened nasty cruel mean_girls horrible_to rumours victim',
  meanone: 'being_mean was_mean my_child_is_the_bully excluded_another left_someone_out unkind not_kind',
  lie: 'lie lies lied lying liar fib fibs fibbing fibbed untrue truth made_up makes_up story denies denied deny swears_he_didnt swears_she_didnt wasnt_me blames says_he_did says_she_did covered_up crumbs hid hides_wrappers hidden',
  steal:
    'steal steals stole stolen stealing nicked nick took_money purse wallet took_from pocket pocketed shoplift shoplifted missing_money tenner fiver coins cash piggy_bank security_guard',
  money:
    'money pocket_money allowance spent spend cost expensive afford cant_afford rich poor bill debt broke_and rent card',
  backtalk:
    'back_talk backchat answers_back talking_back rude rudeness cheeky cheek attitude sass sassy eye_roll rolled_eyes rolls_her_eyes rolls_his_eyes disrespect disrespectful sarcastic sarcasm tone whatever shut_up make_me youre_not_the_boss',
  hateyou:
    'i_hate_you hate_you hates_me hate_me worst_mum worst_mom worst_dad worst_parent ruined_my_life dont_love_you i_dont_love_you wish_you_werent go_away i_want_a_new_mummy youre_mean meanest not_my_friend',
  swear:
    'swear swears swearing swore f_word fuck fucking shit bitch crap bloody damn cuss cussing curse bad_word rude_word language potty_mouth told_me_to_f',
  chores:
    'chores chore tidy tidying room bedroom pigsty dishes dishwasher washing_up laundry bins hoover clean_up clear_up pick_up_toys toys_everywhere lego_everywhere jobs help_out wet_towel',
  toys: 'toy toys lego blocks bricks tower train_set doll dolls teddy bear bunny soft_toy car_toy truck digger puzzle jigsaw playdough slime crayon crayons pens felt_tips stickers scooter bike ball stick balloon bubbles figure',
  'comfort-obj': 'comforter lovey blankie muslin lost_teddy special_toy left_behind',
  'manners-say': 'say_sorry sorry apologise apologize make_him_say make_her_say forced_sorry says_sorry',
  sorry:
    'sorry apologise apologize apology apologised apologized say_sorry forgive forgiven forgiveness make_it_up make_up make_it_right repair mend put_it_right fix_things',
  yelled:
    'i_yelled i_shouted yelled shouted screamed_at_him screamed_at_her i_screamed snapped i_snapped lost_it i_lost_it lost_my_temper blew_up i_exploded bit_his_head_off raised_my_voice roared bellowed shouty barked hollered went_off_at tore_into shouty_mum',
  harsh:
    'grabbed_his_arm grabbed_her_arm too_hard dragged smacked i_smacked slapped_his_hand spanked i_hit yanked_her rough shoved_him threw_his threw_her slammed_the_door slammed cruel_thing said_something called_him_a called_her_a whats_wrong_with_you cant_stand_you',
  guilt:
    'guilt guilty ashamed shame feel_sick feel_awful feel_terrible feel_like_crap horrible_person regret hate_myself_for bad_mum bad_mom bad_dad bad_mother terrible_mother terrible_father terrible_teacher failing fail failed failure awful_parent monster damage damaged scarred ruined_him ruined_her traumatised screwing_up messing_up not_cut_out',
  edge: 'about_to_lose about_to_snap about_to_explode going_to_lose_it at_the_end_of_my at_my_limit end_of_my_tether cant_take_it cant_do_this cant_cope losing_my_mind breaking_point locked_myself hiding_in shaking clenching jaw boiling seething want_to_scream want_to_run walked_out_of_the_room',
  exhausted:
    'exhausted knackered shattered burnt_out burned_out burnout drained no_sleep running_on_empty worn_out dead_on_my_feet so_tired touched_out no_energy nothing_left to_give depleted fried frazzled done_in wrecked overwhelmed swamped drowning',
  'alone-adult':
    'on_my_own single_mum single_mom single_dad single_parent solo alone_with_them no_help no_one_to_help by_myself nobody_helps husband_away partner_away',
  numb: 'numb flat empty dont_enjoy bored_by_playing hate_playing cant_stand_playing dont_like_my dont_like_him dont_like_her resent miss_my_old_life autopilot nothing_feels joyless',
  'compare-adult':
    'other_mums other_moms other_parents instagram_mums everyone_else copes perfect_families school_gate makes_it_look_easy',
  distracted:
    'on_my_phone my_phone scrolling half_listening looked_up distracted working_late laptop_open emails missed_it wasnt_listening',
  promise:
    'promise promised promises cancel cancelled canceled called_off let_down letting_down couldnt_make_it missed_his missed_her missed_the forgot forgotten i_forgot late_to_pick late_for_pickup changed_my_mind put_off',
  partner:
    'husband wife partner boyfriend girlfriend_of dad_does mum_does my_other_half hubby oh dh fiance spouse in_front_of_the_kids undermine undermines undermined overrule overruled overrides gives_in good_cop bad_cop soft_touch too_strict too_soft on_the_same_page',
  ex: 'ex his_dads her_dads his_mums her_mums dads_house mums_house coparent co_parent custody handover weekends_with every_other_weekend two_houses two_homes contact visit court maintenance solicitor comes_back_from',
  divorce:
    'divorce divorced divorcing split splitting split_up separated separating separation moving_out moved_out breaking_up leaving_dad leaving_mum two_christmases',
  step: 'stepdad stepmum stepmom step_dad step_mum stepson stepdaughter step_son step_daughter stepkids blended new_partner new_boyfriend new_girlfriend not_my_dad not_my_mum not_my_real moving_in stepbrother stepsister half_brother half_sister',
  foster:
    'foster fostering fostered carer placement social_worker adopted adoption adoptive birth_mum birth_mother birth_family contact_visit kinship lac case_worker',
  grandparents:
    'grandma grandmother nana nan nanny_ma granny gran grandad grandpa grandfather papa grandson granddaughter grandchild grandkids mil mother_in_law father_in_law inlaws in_laws my_mum my_mom my_dad my_mother my_father',
  remark:
    'remark comment comments commented said_to_me told_me_that advice spoilt spoiled spoil_him spoil_her in_my_day lazy never_did_us rod_for_your_own_back opinion judgey judgy criticise criticised',
  carer:
    'nanny au_pair babysit babysitter babysitting sitter childminder mind_him looking_after looking_after_my keyworker charge nephew niece neighbour neighbours_kid godson goddaughter',
  grief:
    'died dies die death dead dying passed passed_away funeral grave ashes coffin heaven cremated buried bury miss_him miss_her misses grief grieving lost_his lost_her anniversary put_to_sleep put_down vet',
  illness:
    'cancer chemo hospital hospice operation surgery tumour stroke heart_attack intensive_care diagnosis ill_mum treatment icu ward seriously_ill',
  sick: 'ill poorly sick fever temperature vomit vomiting vomited puke puked throwing_up threw_up bug cold cough chickenpox ear_infection medicine calpol tylenol antibiotics syringe spoonful tablets inhaler',
  doctor:
    'doctor gp nurse jab jabs injection needle vaccine shots blood_test checkup surgery_waiting xray a_and_e er clinic optician plaster cast stitches',
  hurt: 'hurt fell fallen bumped bump bleeding blood cut_knee graze grazed knee head_bump ouch banged trapped_finger bruise splinter sting stung burn burnt limp plaster ice_pack',
  headbang:
    'bangs_his_head bangs_her_head head_banging hits_himself hits_herself hitting_himself hitting_herself bites_himself bites_herself slaps_himself bangs_head',
  worry:
    'worry worries worried worrying anxious anxiety nervous scared afraid frightened fear fears terrified panic panicking panics panicked dread what_if what_ifs butterflies shaking trembling hyperventilating cant_breathe reassure reassurance overthinking nerves',
  weather:
    'storm thunder lightning wind rain fireworks bang bangs fire_alarm fire_drill alarm hoover hand_dryer hairdryer noise loud noisy',
  sensory:
    'covering_his_ears covering_her_ears hands_over_ears covers_ears too_loud too_bright lights smells overload overloaded overwhelmed_by crowded echo seams itchy rocking ear_defenders hood headphones sensory stim stimming flapping flaps',
  neuro:
    'autistic autism asd adhd add spd asperger pda dyslexia dyslexic dyspraxia nonverbal non_verbal speech_delay send sen senco ehcp iep diagnosis_of tourettes tics spectrum',
  change: 'change changed plan plans routine cancelled different unexpected supply swap_round new surprise transition',
  move: 'move moving moved house new_house new_school new_town boxes emigrate country leaving_friends transfer',
  news: 'war news bomb bombs earthquake flood shooting terror attack refugees climate planet crisis on_the_radio',
  body: 'period periods puberty bra boobs willy penis vagina vulva bits private_parts babies_come_from where_babies sex born hairy wet_dream deodorant smell smelly',
  'rude-look': 'porn naked_pictures nudes inappropriate search_history browser caught_looking',
  romance:
    'boyfriend girlfriend crush dating dumped broke_up breakup break_up heartbroken kissed ex_girlfriend fancies',
  'party-teen':
    'drunk alcohol beer vodka hangover party house_party curfew sneaked_out snuck_out out_late 1am_home stayed_out vape vaping vapes weed smoking cigarettes smoked stoned drugs lighter',
  identity:
    'gay lesbian bi bisexual trans transgender nonbinary non_binary pronouns coming_out came_out new_name binder queer',
  race: 'racist racism skin_colour slur n_word accent foreign black_kids brown_skin culture religion muslim jewish christian church mosque hijab god pray',
  shutdown:
    'silent silence wont_talk wont_speak not_talking says_nothing one_word grunts shrugs shrug fine nothing wont_say clams_up shut_down shuts_down withdrawn withdraws stares_at stares_into wont_look monosyllabic',
  door: 'door bedroom_door slam slams slammed locked lock in_his_room in_her_room shut_in_his shut_in_her wont_come_out barricaded under_the_covers hood_up',
  space:
    'leave_me_alone go_away get_out dont_touch_me pushes_me_off turns_away wont_let_me_hug doesnt_want_a_hug personal_space',
  sad: 'sad sadness unhappy down miserable upset low quiet not_himself not_herself moping heartbroken gutted disappointed crushed devastated let_down',
  bored: 'bored boredom nothing_to_do boring holidays summer_holidays rainy_day half_term',
  teen: 'teen teenager teenage adolescent year_9 year_10 year_11 sixth_form gcse gcses a_levels high_school sophomore freshman grade_9 grade_10 12yo 13yo 14yo 15yo 16yo 17yo 18yo',
  exams:
    'exam exams test tests mock mocks sats results grades grade mark marks failed_test report_card report gcse revision finals sat uni university college ucas career apprenticeship',
  'job-drive': 'job driving_lesson licence learner shift saturday_job interview',
  class:
    'class classroom lesson lessons pupils students kids_in_my_class thirty 30_kids year_group my_year_3s my_year_9s form tutor_group whole_class room carpet circle_time register desk desks chair whiteboard line_up playtime break recess lunchtime corridor hall assembly canteen cover supply',
  staff:
    'teacher i_teach ta teaching_assistant lsa student_teacher nqt ect trainee head headteacher principal deputy senco colleague co_teacher staffroom ofsted observed observation inspector parents_evening ms mr miss sir',
  'my-student': 'my_student student pupil a_boy_in a_girl_in in_my_class one_of_my this_lad kid_in_my tutee',
  'noisy-class':
    'noise_level chaos wont_settle all_talking kicking_off_class rowdy riot pandemonium throwing_pens wont_be_quiet shouting_out calling_out talking_over_me lost_control out_of_hand',
  walkout:
    'walked_out storms_out stormed_out left_the_room out_of_class leaves_the_classroom ran_out_of sent_out sent_back removed isolation exclusion suspended detention',
  'work-refuse':
    'wont_work not_started blank wont_write head_on_desk head_down wont_do_the_task says_its_boring whats_the_point done_nothing',
  'school-parent':
    'parent_complaint angry_parent parents_at_the_gate email_from_a_parent mum_shouted_at_me dad_shouting parent_phoned meeting',
  'told-off':
    'told_off telling_off in_trouble behaviour behavior detention red_card cloud consequence warning called_in school_rang school_phoned school_called head_rang phone_call_from note_home teacher_said nursery_said',
  'unfair-blame': 'blamed wrongly accused it_wasnt_him it_wasnt_her didnt_do_it not_his_fault not_her_fault innocent',
  punish:
    'punish punished punishment consequence consequences ground grounded grounding ban banned confiscate confiscated take_away took_away naughty_step time_out timeout threaten threatened reward_chart sticker_chart bribe bribed count_to_three smacking',
  'limit-adult':
    'be_firm firm boundary boundaries too_strict give_in gave_in giving_in stick_to in_charge authority walk_all_over gentle_parenting',
  reconnect:
    'reconnect connect connection close closer drifting distant bond one_to_one time_together ritual make_time rebuild trust',
  explain:
    'tell explain telling break_the_news how_do_i_tell what_do_i_tell what_do_we_tell find_the_words asks_why asked_me asks_where question questions why_does curious',
  plan: 'tomorrow next_time every_day every_morning every_night every_time always each_time how_do_i_stop how_do_we_stop prepare preparing plan prevent avoid going_forward in_future next_week this_weekend dreading_tomorrow',
  after:
    'just_now minutes_ago earlier an_hour_ago now_quiet now_calm calmed_down gone_quiet its_over last_night yesterday this_morning afterwards',
  hug: 'hug hugs hugged cuddle cuddles cuddled hold held lap kiss stroke comfort comforting comforted soothe',
  santa: 'santa father_christmas christmas tooth_fairy easter_bunny elf halloween costume costume_day world_book_day',
  'food-steal': 'wrappers sneaks_food hides_food hoards hoarding cupboard raids fridge',
  embarrassed: 'embarrassed embarrassing humiliated mortified cringe red_face ashamed_of',
  'hot-tired': 'overtired hangry hungry hot heatwave thirsty missed_nap no_nap long_day late_night',
  'deaf-ear-teen': 'earphones headphones_in gaming_headset',
};
