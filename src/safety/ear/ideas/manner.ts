/** When, how surely, and in what spirit it is said. */
export const MANNER: Readonly<Record<string, string>> = {
  now: 'now right_now just_now this_minute this_second currently at_the_moment as_i_type as_we_speak still happening is_still already minutes_ago seconds_ago a_minute_ago just_found just_saw just_took just_swallowed just_fell ahora ahora_mismo maintenant tout_de_suite jetzt gerade sofort',
  tonight:
    'tonight this_evening this_morning today tomorrow this_weekend later_today in_the_morning esta_noche hoy manana ce_soir aujourdhui demain heute heute_abend heute_nacht morgen',
  night: 'night nights nighttime midnight 1am 2am 3am 4am middle_of_night bedtime dark late noche nuit nacht nachts',
  lately:
    'lately recently these_days past_few_weeks last_few_weeks past_month for_weeks for_months since_september since_the_summer started_to has_started its_started more_and_more getting_worse worse_and_worse ultimamente ces_derniers_temps in_letzter_zeit seit_wochen',
  yesterday:
    'yesterday last_night the_other_day last_week earlier this_afternoon on_friday on_monday at_the_weekend ayer anoche hier_soir hier gestern letzte_nacht',
  'long-ago':
    'years_ago last_year when_i_was_a_child when_i_was_little when_i_was_young as_a_child as_a_kid growing_up in_the_past back_then long_ago decades months_ago two_years_ago once_upon in_my_childhood my_own_childhood hace_anos de_nina de_nino il_y_a_des_annees quand_jetais_petite vor_jahren als_kind fruher',
  often:
    'always every every_day every_night every_time every_week again again_and_again keeps keep_doing constantly all_the_time never_stops daily most_days whenever regularly siempre cada toujours chaque immer jedes_mal standig wieder',
  once: 'once one_time first_time never_before only_once out_of_nowhere out_of_the_blue suddenly all_of_a_sudden de_repente soudain plotzlich einmal',
  no: 'no not never isnt arent wasnt werent dont doesnt didnt wont wouldnt cant couldnt hasnt havent hadnt aint without nothing none neither nor no_longer nunca nada sin ne pas jamais rien kein keine nicht nie nichts',
  stopped: 'stop stops stopped stopping quit gave_up ended finished no_more anymore used_to dejo_de arrete aufgehort',
  cant: 'cant cannot couldnt unable impossible struggle struggling no_way_to no_puedo no_puede peux_pas peut_pas kann_nicht',
  wont: 'wont refuses refuse refused refusing no_quiere veut_pas will_nicht weigert',
  maybe:
    'maybe perhaps might could possibly not_sure unsure i_think i_guess i_suppose probably seems seemed sort_of kind_of wonder wondering suspect suspicious bad_feeling gut_feeling gut_says something_off quizas peut_etre vielleicht glaube',
  serious:
    'serious seriously i_mean_it means_it meant_it not_joking isnt_joking not_a_joke for_real genuinely actually honestly dead_serious really_scared scares_me frightened_me scared_me chills alarm_bells red_flag red_flags worried worry worries worrying concerned concern scared afraid frightened terrified frightening asustada inquiete besorgt en_serio serieux ernst',
  joke: 'joke jokes joked joking jokingly kidding laugh laughed laughing laughs giggle giggles giggled giggling hilarious funny lol lmao haha hahaha jk silly daft cheeky playful playfully teasing_way in_fun messing_about banter grin grinned grinning proud prank pranks broma riendo rire rigole blague spass lachen lacht witz',
  figure:
    'killing_me kills_me dying_of_laughter dying_of_embarrassment dying_to dying_for kill_for die_for to_die_for over_my_dead drop_dead_gorgeous dead_tired dead_on_my_feet dead_battery scared_to_death bored_to_death worried_to_death starved_to_death freezing_to_death love_to_death murder_on ill_murder could_murder_a murder_a_cup drives_me_mad drives_me_up_the_wall drives_me_insane driving_me_crazy climbing_the_walls head_explode lost_the_plot raining_cats stabbed_in_the_back shot_down shot_in_the_dark bite_my_head off_my_chest drowning_in drowning_in_laundry drowning_in_paperwork burning_question burned_out_bulb on_fire_today killing_it killed_it slayed smashed_it nailed_it blew_my_mind bombed_the_test bomb_diggity hang_on hang_out hanging_out hang_in hang_up_his_coat hang_of_it cut_it_out cut_to cut_down_on cut_corners cutting_it_fine cutting_teeth shake_it_off shook_hands shake_his_head shook_his_head shook_her_head milkshake time_bomb suicide_squad death_by death_stare end_of_the_world meltdown tug_of_war war_zone battle battles battlefield pick_my_battles me_mata de_sueno mort_de_rire crever_de tot_mude totlachen zum_sterben',
  quote_word:
    'quote lyrics lyric line_from scene_from chapter text_message_read caption meme memes gif emoji emojis sticker letra paroles',
  past_ok:
    'is_fine was_fine hes_fine shes_fine theyre_fine all_fine fine_now ok_now okay_now all_ok all_good perfectly_happy happy_now no_harm not_hurt wasnt_hurt nobody_hurt unhurt unharmed no_injury no_marks checked_over got_checked been_checked all_clear sorted handled dealt_with recovered healed better_now playing_happily running_around eating_fine drinking_fine breathing_fine alert smiling chatty cheerful laughing_now sleeping_well full_recovery esta_bien ya_esta_bien va_bien elle_va_bien geht_ihm_gut geht_es_gut alles_gut',
  supported:
    'already_seen already_told has_a_therapist seeing_a_therapist seeing_counsellor safety_plan care_plan crisis_team_knows crisis_team school_knows social_worker_knows police_know police_involved doctor_says doctor_said gp_said nurse_said paediatrician_said reassured_us told_us_its_normal under_the_care discharged_home on_the_waiting_list followed_up in_therapy en_terapia en_therapie in_behandlung',
  'say-kind':
    'how_do_i_explain how_to_explain how_do_i_talk how_to_talk what_do_i_tell how_do_i_answer what_to_answer explain_to talk_to_him_about talk_to_her_about questions_about keeps_asking asks_about asks_why asking_about curious curiosity wants_to_know como_explicar comment_expliquer wie_erklare wie_sage_ich',
};
