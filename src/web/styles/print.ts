/** On paper: an answer becomes one card to cut out for the fridge, on A4 or Letter; any other page prints as it reads. */
export const PRINT = `
@media print{
@page{margin:12mm}
:root{--page:#fff;--raised:#fff;--ink:#000;--soft:#000;--accent:#000;--hair:#999;--night:#fff;--on-night:#000;--night-soft:#000;--lamp:#fff;--on-lamp:#000}
body{background:none;min-height:0}
.bar,.ask,.leave,.country,.next,.tools,.keep,.links,.earlier,.lost,.wait,.step .passage{display:none!important}
.prints-card :is(.asked,.why,.cite,.fine){display:none}
.prints-card main{flex:none;width:108mm;margin:0;padding:8mm 8mm 7mm 10mm;border:1px dashed #999;border-radius:3mm;break-inside:avoid}
.prints-card .answer{display:block}
.prints-card .cue{font-size:16pt}
.prints-card .line{font-size:26pt}
.prints-card .line-long{font-size:19pt}
.prints-card .line-small{font-size:14pt}
.prints-card :is(.how,.do,.skip,.note){font-size:11pt;line-height:1.42}
.prints-card :is(.part,.might,.or,.ours-note){font-size:9pt}
.prints-card .step+.step{margin-top:4mm}
.prints-card .rest{margin-top:4mm;padding-top:4mm}
.prints-card .credit{display:block;margin-top:5mm;padding-top:2.5mm;border-top:1px solid #999;font-size:8pt;line-height:1.4}
}
`;
