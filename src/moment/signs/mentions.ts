/**
 * Words that only name a thing of the day. Where nothing closer was read than a mood, or nothing at all, the thing that
 * was named is the best guess at what it is about.
 */
export const MENTIONS = [
  [
    'mealtime',
    [
      'vegetable*|veg|veggies|broccoli|peas|carrots|dinner|lunch|supper|breakfast|cereal|porridge|teatime',
      'meal|meals|food|eat|eats|eating|fruit',
    ],
  ],
  [
    'bedtime',
    [
      'sleep|sleeps|sleeping|goodnight',
      'night light',
      'story at|before|time',
      'back up|down|upstairs ... times',
      'lights off|out',
    ],
  ],
  [
    'getting-dressed',
    [
      'clothes|coat|coats|shoes|shoe|socks|sock|tights|trousers|leggings|uniform|jumper|pyjamas|pajamas|naked|undressed|vest|hat|gloves|wellies|boots|sandals|dress|wearing|wears|pyjama|pajama|knickers|pants',
    ],
  ],
  [
    'homework',
    [
      'reading log|book|books|record|diary|homework',
      'read|reads|reading to|with|for|her|his|me|every',
      'spelling|spellings|handwriting|essay|coursework|mocks|revising|study|studies|worksheet|tables',
    ],
  ],
  [
    'chores',
    [
      'plates|mould|moldy|mouldy|mess|messy|filthy|tidy|toys_everywhere|dirty_clothes|wet_towel|wet_towels|floordrobe',
      'lego|toys all|over|everywhere|on_the_floor',
    ],
  ],
  ['regular-jobs', ['litter|hutch|bins|hoover', 'walk|walks|walking|feed|feeds the|our dog|cat']],
  [
    'screens',
    ['phone|phones|games|gaming|videos|shows|programme|device|devices|switch|cartoons|peppa|cocomelon|disney'],
  ],
  ['pocket-money', ['money|quid|euros|cash|wallet']],
  ['hair', ['hair']],
  [
    'leaving',
    [
      'off|leave the|his|her swings|swing|slide|trampoline|climbing_frame|park|playground|beach|bike',
      'swings|slide|playground',
    ],
  ],
  ['practice', ['violin|piano|cello|guitar|clarinet|trumpet|recorder|drums|flute']],
  [
    'drop-off',
    ['starts|starting|start|first|new ... nursery|daycare|preschool|kindergarten|creche|school', 'goodbye|goodbyes'],
  ],
  ['nails', ['nails|toenails|fingernails']],
] as const;
