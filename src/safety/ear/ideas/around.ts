/** Where somebody is, and what is there that can hurt. */
export const AROUND: Readonly<Record<string, string>> = {
  height:
    'roof rooftop ledge balcony parapet windowsill sill cliff edge_of bridge overpass flyover viaduct scaffold scaffolding crane tower multi_storey carpark_top top_floor upper_floor tenth_floor fifth_floor third_floor second_floor fire_escape fire_stairs banister bannister railing rail_outside guardrail ladder gutter chimney attic_window skylight terrace high_up up_high drop_below over_edge wrong_side_of_rail wrong_side_of_barrier other_side_of_rail water_tower pylon quarry drop_down feet_dangling legs_dangling legs_over tejado azotea balcon puente barandilla ventana toit pont fenetre falaise rebord dach brucke balkon fensterbank gelander klippe',
  window:
    'window windows upstairs_window open_window pane sash bedroom_window ventana fenetre fenster ajar catch_undone window_lock',
  edge: 'edge verge brink barrier perimeter over_side drop drop_off too_close_to hanging_over leaning_out leaning_over climbed_out climb_out climbed_over climbed_onto climbing_onto perched balancing balances sat_on_edge teeter tightrope borde bord rand kante',
  fall: 'fall fell fallen falling tumble tumbled toppled plunged plummeted dropped_from slipped landed_on came_off off_the_top off_the_bunk down_stairs down_steps headfirst thud hit_ground cae cayo caido tomber tombe tombee chute gefallen sturzt gesturzt runtergefallen',
  'jump-off':
    'jump jumps jumped jumping leap leapt leaping throw_himself throw_herself threw_himself_off going_to_jump step_off stepped_off step_out_in_front jump_in_front saltar tirarse sauter sauterait springen',
  water:
    'pool swimming_pool paddling_pool pond lake river canal weir sea ocean beach surf waves tide undertow rip_current creek stream brook dam reservoir jetty pier quay dock harbour marina well tank septic ditch drain culvert flood floodwater hot_tub jacuzzi spa bathwater bath_full bucket_of_water puddle swimming swim swims lagoon backyard_pool piscina rio lago mar estanque banera piscine riviere lac etang mer baignoire schwimmbad fluss teich see_wasser meer badewanne becken',
  'under-water':
    'drown drowns drowned drowning underwater under_water face_down_in went_under go_under goes_under sank sinking bottom_of_pool floating_face pulled_out_of pulled_from swept_away swept_out cant_swim couldnt_swim inhaled_water swallowed_water head_under bobbing submerged fished_out ahogado ahoga ahogandose noye noyer ertrunken ertrinkt untergegangen',
  'gone-in':
    'fell_in fallen_in jumped_in waded went_in walked_in_to gate_open gate_unlatched through_fence past_fence no_fence ice_broke thin_ice broke_ice on_ice frozen_lake in_water',
  road: 'road roads street highway motorway freeway dual_carriageway carriageway main_road busy_road lane_of_traffic traffic intersection crossroads junction roundabout kerb curb pavement_edge median oncoming car_park parking_lot driveway a_road interstate m25 middle_of_road calle carretera autopista autovia trafico rue route autoroute circulation strasse autobahn verkehr',
  rail: 'train track tracks railway rail_line railroad level_crossing platform platform_edge station tram tram_line tube underground subway metro third_rail metro_station via_del_tren vias quai rails gleis gleise bahnsteig bahnhof',
  'car-hot':
    'hot_car locked_in_car car_locked left_in_car windows_up windows_shut keys_inside keys_locked in_the_sun sweating_in heatstroke heat_stroke overheated boiling_car parked_car back_seat strapped_in_car car_seat heat heatwave scorching sweltering 40_degrees 35_degrees air_con_off greenhouse polytunnel sauna calor_coche voiture_soleil im_auto',
  'run-over':
    'ran_into_road ran_out into_road into_traffic in_front_of_car knocked_down run_over hit_by_car hit_by_bus hit_by_van car_hit reversed_over reversing darted bolted_into stepped_into crash crashed collision accident airbag seatbelt_off no_helmet ejected atropello atropellado percute ecrase renverse angefahren uberfahren unfall',
  drive:
    'car cars van truck lorry bus drive drives drove driving driven driver wheel steering steer passenger keys car_keys ignition engine garage speed speeding accelerate brake brakes swerve quad_bike motorbike scooter_electric e_scooter moped coche conducir voiture conduire auto fahren',
  fire: 'fire fires flame flames flaming ablaze burning burns_down house_fire smoke smoky smoke_alarm smouldering caught_fire on_fire lighter lighters matches match matchbox candle candles petrol_poured accelerant paraffin kerosene lighter_fluid set_fire set_light set_alight torch_it arson curtains_on firework fireworks firecracker bonfire stove_on gas_on hob chip_pan fuego incendio llamas mechero humo gas feu flammes incendie briquet fumee feuer brennt flamme feuerzeug rauch',
  burn: 'burn burns burned burnt scald scalded scalding boiling_water kettle hot_oil hot_tea hot_coffee iron_hot oven_door blister blisters blistered blistering peeling skin_peeled singed branded cigarette_burn third_degree quemadura quemado brulure brule verbrannt verbrennung verbruht',
  gas: 'carbon_monoxide monoxide fumes exhaust exhaust_pipe hose_pipe gas_leak smell_of_gas gas_smell boiler engine_running running_engine garage_shut garage_closed charcoal barbecue_inside helium nitrous solvent fume tailpipe sealed_room vents_taped gaz escape_de_gas monoxyde abgase auspuff',
  electric:
    'electric electricity electrocuted socket plug_socket outlet wire wires wiring cable_live live_wire shock shocked zapped power_line pylon_climb substation fork_in_socket hairdryer_in bath_hairdryer electrocutado enchufe electrocute prise strom steckdose stromschlag',
  trapped:
    'trapped stuck wedged pinned_under crushed crush fell_on_top tipped_onto toppled_onto dresser wardrobe_fell chest_of_drawers telly_fell tv_fell bookcase caught_in tangled entangled neck_caught blind_cord cord_round strap_round collapsed_on buried sand_hole tunnel_collapsed fridge_door freezer washing_machine tumble_dryer lift_shaft pit hole atrapado coince eingeklemmt',
  'small-space':
    'cupboard cabinet closet wardrobe basement cellar shed attic loft outhouse crawl_space crate cage trunk boot_of_car box_room coal_hole garage_alone dog_crate kennel pantry larder broom_cupboard utility_room armario sotano placard cave grenier schrank keller abstellkammer dachboden',
  cold: 'freezing frozen hypothermia snow snowing blizzard shivering blue_with_cold barefoot_outside no_coat_outside minus_degrees frost ice_cold left_outside outside_all_night in_the_rain locked_out frio nieve helado froid neige gele kalt schnee erfroren unterkuhlt',
  'wild-place':
    'woods forest bush_walk bushland moor field quarry_edge mountain hill_top hike trail desert outback creek_bed swamp dark_woods bosque foret wald berg monte',
  animal_bite:
    'bit_by dog_bit bitten mauled attacked_by_dog snake snakebite snake_bite adder viper redback funnel_web spider_bite jellyfish stung sting bee_sting wasp_sting scorpion tick rabid bat_bite mordio serpiente araignee serpent piqure schlange gebissen gestochen',
  alone_place:
    'alone on_her_own on_his_own by_himself by_herself unsupervised unattended nobody_watching no_adult nobody_home home_alone left_alone nobody_with not_watched unwatched looked_away turned_my_back only_a_minute for_a_second solo sola seul seule allein alleine unbeaufsichtigt',
  home_spot:
    'bathroom bath shower toilet loo bedroom her_room his_room spare_room kitchen garage garden yard backyard landing stairs stairwell hallway hall sofa couch utility door bed bunk cot crib bano dormitorio habitacion cocina salle_de_bain chambre cuisine badezimmer zimmer kuche schlafzimmer',
};
