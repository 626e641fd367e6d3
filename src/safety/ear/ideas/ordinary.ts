/** What danger is easily taken for. */
export const ORDINARY_LIFE: Readonly<Record<string, string>> = {
  game: 'game games gaming gamer minecraft roblox fortnite call_of_duty cod gta mario zelda pokemon among_us fifa fc24 playstation ps5 xbox nintendo switch_console controller console headset level levels boss respawn lives_left creeper zombie zombies avatar character skin skins battle_royale lobby multiplayer quest loot sims virtual vr board_game monopoly uno cards chess hangman video_game videogame app juego videojuego jeu jeu_video spiel videospiel',
  play: 'play plays playing played pretend pretending make_believe role_play dress_up superhero superheroes batman spiderman pirate pirates cops_and_robbers cowboys knights ninja ninjas dinosaur dinosaurs dragon monster_game doctors_and_nurses tea_party hide_seek tag tig wrestle wrestling play_fight playfight playfighting rough_and_tumble pillow_fight tickle trampoline bouncy_castle slide swing swings climbing_frame monkey_bars soft_play playground playdate jugar juega jouer joue spielen spielt spielplatz',
  toy: 'toy toys teddy teddies doll dolls barbie lego playmobil nerf_gun water_gun water_pistol foam_sword plastic_sword toy_gun toy_knife cap_gun lightsaber playdough play_doh action_figure puppet puppets stuffed_animal plushie cuddly train_set toy_car hot_wheels remote_control balloon_animal kite juguete muneca jouet poupee spielzeug puppe kuscheltier',
  screen:
    'film films movie movies cinema tv telly series episode episodes cartoon cartoons netflix disney youtube youtuber anime manga bluey peppa paw_patrol frozen moana encanto lion_king bambi harry_potter star_wars marvel squid_game stranger_things doctor_who horror scary_film documentary news on_the_news advert trailer pelicula dibujos dessin_anime sendung serie fernsehen',
  screen_time:
    'ipad tablet_screen screen_time screentime phone_time laptop wifi charger charging battery_dead phone_died phone_dies dead_phone switch_off turn_it_off five_more_minutes parental_controls pantalla ecran bildschirm handyzeit',
  book: 'book books novel story stories storybook fairy_tale fairytale reading read author library chapter_book comic comics hunger_games shakespeare romeo_and_juliet macbeth hamlet lord_of_the_flies anne_frank holocaust world_war poem_for_english libro cuento livre conte buch geschichte marchen',
  music:
    'song songs singing sing album band rapper rap lyrics drill_music guitar piano choir concert gig playlist emo taylor_swift billie_eilish nirvana musical cancion chanson lied musik',
  sport:
    'football soccer rugby hockey netball basketball baseball cricket tennis badminton swimming_lesson swimming_lessons swim_lesson swim_class gymnastics gym_class dance ballet boxing boxing_club judo karate taekwondo mma martial_arts fencing archery climbing_wall bouldering skateboard skating ski skiing cycling bike bikes scooter horse_riding riding race races sprint relay tournament match_day team training goalie penalty tackle dive diving diving_board lifeguard armbands futbol natacion foot piscine_cours fussball schwimmkurs turnen',
  craft:
    'craft crafts crafting art_class paint painting draw_picture colouring glue_stick glitter cutting_out cut_out cuts_out scissors_skills safety_scissors paper collage sewing knitting woodwork whittling carving_pumpkin pumpkin pottery beads_bracelet friendship_bracelet loom bricolage basteln manualidades',
  cook: 'cook cooking cooks bake baking baked cake cakes recipe oven kitchen_helper chop chopping chopped peel peeling vegetables carrots cucumber onions sandwich sandwiches soup dinner lunch breakfast tea_time snack supper pancakes barbecue bbq roast grill cocinar cuisiner gateau kochen backen kuchen',
  'fussy-eat':
    'fussy picky fussy_eater picky_eater beige_food chicken_nuggets pasta only_eats wont_try veg broccoli sweets chocolate crisps treats ice_cream biscuits junk_food lunchbox packed_lunch leftovers spat_out_food quisquilloso difficile_a_table',
  pet: 'dog dogs puppy cat cats kitten hamster guinea_pig rabbit bunny goldfish fish parrot budgie tortoise horse pony chickens hen vet vets put_down put_to_sleep put_him_to_sleep pet pets perro gato mascota chien chat lapin hund katze haustier tierarzt meerschweinchen',
  wild_animal:
    'bug bugs beetle spider spiders ant ants worm worms snail snails slug slugs frog frogs bird birds butterfly bee bees wasp wasps squirrel fox pigeon duck ducks lizard bicho insecte vogel kafer',
  'hunt-fish':
    'fishing fish_hook fishing_rod hunting hunt hunter deer duck_season shooting_range clay_pigeon range_day bb_target target_practice archery_club pellet_range pesca caza peche chasse angeln jagd',
  school_topic:
    'lesson lessons topic assembly homework essay_on project presentation history science biology chemistry geography english_class maths spelling test exam exams revision worksheet history_project rs religious_studies pshe sex_ed sex_education drugs_talk citizenship war_poetry titanic pompeii romans vikings egyptians mummies volcano tudor henry_viii black_death plague tarea deberes devoirs lecon hausaufgaben unterricht klassenarbeit',
  drill:
    'drill drills fire_drill lockdown_drill practice_drill earthquake_drill first_aid first_aid_course cpr_course training_day course lifeguard_training safeguarding_training inset workshop webinar poster leaflet policy policies risk_assessment simulacro exercice_incendie ubung erste_hilfe_kurs',
  death_topic:
    'grief grieving grieve bereaved bereavement mourning miss_her miss_him misses_grandad grandad_died grandma_died nan_died dog_died cat_died hamster_died goldfish_died pet_died what_happens_when_we_die where_do_people_go do_you_die will_you_die will_i_die are_you_going_to_die scared_of_dying afraid_of_death anniversary memorial duelo murio_abuela deuil trauer oma_gestorben opa_gestorben',
  tantrum:
    'tantrum tantrums meltdown meltdowns strop stroppy paddy wobbly_thrown hissy kicking_off melting_down shrieking screaming screams scream scream_fit wail whinge whining whine whines sulk sulks sulking stomp stomps slam_door slammed_door slammed_doors throws_things threw_himself_on_floor floor_of_shop supermarket rabieta berrinche crise_de_colere caprice trotzanfall wutanfall bockt',
  'kid-anger':
    'hate_you i_hate_you hates_me worst_mum_ever worst_mother wish_you_werent not_my_friend youre_not_my you_are_mean stupid_mummy go_away i_wish_i_had_another want_a_new_mum never_talk_to_you angry anger angrily furious cross mad_at rage frustrated te_odio je_te_deteste ich_hasse_dich wutend',
  'kid-hit':
    'hits_me_when_angry bit_his_sister bit_her_brother biting bites bite bit_me hits_his_sister hit_his_brother pushes_other pulls_hair scratches_me spits spitting throws_toys headbutted lashing_out lashes_out kicks_me snatches snatched pega_a_su_hermana mord tape_sa_soeur beisst haut_andere kratzt',
  routine:
    'shoes coat teeth brush_teeth bath_time bathtime tidy tidying chores bedtime_routine morning_routine school_run drop_off pick_up nursery_run getting_dressed socks car_seat_battle pushchair pram buggy potty toilet_training nappy_change nappies diapers dummy pacifier dentist haircut nail_cutting cut_nails cut_her_nails cut_his_hair cut_her_fringe zapatos dientes chaussures dents schuhe zahne anziehen',
  friend_row:
    'fell_out fallen_out falling_out argument argue arguing argued bicker bickering squabble squabbling row_with share sharing turn_taking not_invited birthday_party invitation jealous_of_baby new_sibling pelea dispute streit zanken',
  worry_small:
    'nervous shy clingy separation_anxiety separation school_refusal refuse_school wont_go_to_school first_day new_school exam_stress test_tomorrow scared_of_dark afraid_of_dark monsters nightmares nightmare bad_dream bad_dreams scared_of_dogs scared_of_spiders scared_of_thunder fireworks_noise loud_noises hand_dryer vaccines injections jab jabs needles_fear blood_test timida pesadillas cauchemar alptraum schuchtern',
  growing:
    'puberty period_started first_period bra deodorant body_hair growth_spurt where_do_babies babies_come_from playing_doctor plays_with_himself hand_in_pants_watching touches_himself explores_body curious_about_bodies bath_together sibling_bath crush first_boyfriend first_kiss dating pubertad puberte pubertat',
  praise_good:
    'proud_of brilliant lovely wonderful great well_done happy happily enjoys enjoy loves love_it favourite excited delighted cute adorable sweet contento heureux glucklich stolz',
  plant:
    'plant plants flower flowers gardening seeds tree trees leaves leaf vegetable_patch tomatoes sunflowers mow lawn grass planta arbol plante arbre pflanze baum',
  machine:
    'washing_machine_broken boiler_broken engine_died car_died car_wont_start broken_down dishwasher hoover vacuum printer computer crashed_computer program crash_laptop frozen_screen app_crashed internet_down fridge_broken light_bulb battery_low smoke_alarm_beeping remote averiado en_panne kaputt',
  weather_trip:
    'holiday holidays vacation camping camp campfire beach_day picnic zoo farm theme_park rollercoaster roller_coaster fairground waterpark water_park aeroplane flight airport road_trip trip outing museum vacaciones plage vacances urlaub ausflug freizeitpark',
  party:
    'halloween costume fake_blood fake_knife fancy_dress vampire skeleton ghost birthday birthdays christmas easter santa party parties disfraz deguisement verkleidung fasching karneval geburtstag',
  'mild-risk':
    'climbs_everything climbs_furniture climbs_bookshelf climbs_on_sofa stands_on_chair jumps_off_sofa jumping_on_bed runs_in_house wont_hold_hand wont_hold_my_hand runs_ahead cycle_without_helmet helmet suncream seatbelt_row unbuckles unbuckled wriggles_out harness_reins reins screen_rules curfew_row',
  work_adult:
    'work job boss shift shifts colleague colleagues deadline commute office meeting email emails rent bills mortgage trabajo travail arbeit chef',
  'other-topic':
    'recipe_for weather football_score translate poem_about write_me joke_about capital_of code python javascript stock stocks crypto tax insurance_quote visa_application',
  routine_punish:
    'time_out naughty_step grounded ground_her take_phone_away took_phone_away took_his_xbox removed_ipad consequence consequences reward_chart sticker_chart bribe bribing bribed detention detentions suspended exclusion excluded_from_school warning_card behaviour_chart castigado consigne hausarrest',
  parent_yell:
    'yelled yell yelling shouted shout shouting shouts snapped_at_him snapped_at_her lost_my_temper lost_my_patience lost_it raised_my_voice screamed_at grite gritar crie crier angeschrien geschrien schimpfen',
  sorry_repair:
    'apologise apologize apologised apologized apology say_sorry said_sorry make_it_up_to make_up_with repair reconnect feel_terrible feel_awful feel_bad felt_bad pedir_perdon disculpa mexcuser excuse entschuldigen entschuldigt',
};
