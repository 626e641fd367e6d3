/** Who is not where they should be, and what is told, hidden or asked. */
export const AWAY: Readonly<Record<string, string>> = {
  missing:
    'missing gone vanished disappeared disappear disappears nowhere_to_be_found nowhere cant_find couldnt_find cannot_find not_in_her_bed not_in_his_bed bed_empty empty_bed hasnt_come_home not_come_home didnt_come_home never_came_home never_arrived didnt_arrive never_turned_up didnt_turn_up never_got_to no_sign no_trace lost_sight lost_him lost_her looked_everywhere searched_everywhere searching_for last_seen not_been_seen havent_seen_since not_where desaparecido desaparecida no_aparece no_vuelve disparu disparue introuvable pas_rentre vermisst verschwunden nicht_nach_hause_gekommen weg_seit',
  unreachable:
    'phone_off phones_off phone_is_off switched_off straight_to_voicemail voicemail not_answering wont_answer doesnt_answer no_answer not_picking_up no_reply not_replying not_read left_on_read one_tick location_off turned_off_location tracking_off find_my_phone last_location phone_left left_her_phone phone_at_home no_contesta telefono_apagado repond_pas telephone_eteint handy_aus geht_nicht_ran',
  'run-away':
    'run_away ran_away running_away runs_away runaway runs_off ran_off took_off taken_off bolted bolter bolts eloped elopes elopement wandered wanders wandered_off walked_out stormed_out sneaked_out snuck_out sneaks_out slipped_out climbed_out_window got_out let_himself_out let_herself_out left_school walked_out_of_school off_site packed_a_bag bag_packed suitcase rucksack_gone passport_gone toothbrush_gone took_clothes money_gone se_escapo se_fue fugue fugueuse parti_en_courant weggelaufen abgehauen ausgerissen',
  taken:
    'taken_by took_her_from took_him_from abducted abduction kidnapped kidnap snatched someone_took grabbed_by_man strange_man stranger strangers got_in_car got_into_car got_into_a_car in_a_van white_van followed_by_car man_in_car unknown_man wont_bring_back wont_return_her didnt_return_him refuses_to_give_back secuestrado coche_desconocido enleve enlevee voiture_inconnue entfuhrt fremdes_auto fremder_mann',
  search:
    'looking_for searching search looked looked_in_all checked_all asked_everyone rang_everyone called_everyone rung_her_friends friends_havent_seen neighbours_looking park_keeper security tannoy store_locked_down drove_around buscando cherche_partout gesucht suchen',
  'since-when':
    'since_this_morning since_last_night since_yesterday since_lunchtime since_school since_four since_3pm hours_ago an_hour_ago two_hours half_an_hour twenty_minutes ten_minutes for_hours all_night overnight should_have_been supposed_to_be_home curfew dark_now getting_dark its_dark desde_anoche depuis_hier depuis_ce_matin seit_gestern seit_stunden',
  found:
    'found_him found_her found_them turned_up_safe back_now back_home came_back safe_now got_him_back have_him_now got_her_now was_hiding behind_curtain hide_and_seek under_the_bed_all_along at_friends_house fell_asleep_in lo_encontramos retrouve gefunden wieder_da',
  police:
    'police cops copper officer officers sheriff garda gardai report_to reported_to statement social_worker social_services social_care cps child_protective tusla docs dhs child_protection investigation mash safeguarding dsl dlp designated_lead mandated_reporter mandated report reporting policia servicios_sociales gendarmes assistante_sociale polizei jugendamt',
  tells:
    'told_me tells_me says said told disclosed disclosure confided confides mentioned blurted whispered admitted let_slip opened_up wrote_that wrote_in drew drawing drawings picture_of asked_me_if asked_whether overheard heard_her_say heard_him_say me_dijo dice dijo me_dit ma_dit dit_que sagt sagte erzahlt hat_gesagt',
  hides:
    'hide hides hiding hid hidden hid_it sneaky sneaking sneak behind_my_back lied lying lies lie_about covered_up covers_up pretend pretends_shes deleted deletes deleted_messages flipped_phone slams_laptop shuts_laptop locked_door locks_door locked_bathroom wont_open_door esconde cache versteckt lugt',
  asks_help:
    'what_do_i_do what_should_i_do what_do_i_say help_me please_help urgent urgently quick quickly hurry asap should_i_call do_i_call do_i_ring who_do_i_call is_this_an_emergency do_i_need_to_worry should_i_worry am_i_overreacting probably_nothing maybe_nothing que_hago ayuda_por_favor que_faire aidez_moi was_soll_ich_tun hilfe_bitte',
  dont_call:
    'dont_want_to_call dont_want_police no_police cant_call_police no_social_services they_will_take take_my_kids take_my_baby dont_tell_me_to_call not_calling no_hospital wont_go_to_hospital refuses_hospital refusing_help',
};
