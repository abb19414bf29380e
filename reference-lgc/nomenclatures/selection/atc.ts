/** Groupes et substances courantes, noms en dénomination commune : `code|libellé|rangé sous`. */
export const ATC = `
A|Voies digestives et métabolisme
B|Sang et organes hématopoïétiques
C|Système cardio-vasculaire
H|Hormones systémiques
J|Anti-infectieux à usage systémique
M|Muscle et squelette
N|Système nerveux
R|Système respiratoire
A02|Troubles de l’acidité|A
A02B|Antiulcéreux et reflux gastro-œsophagien|A02
A02BC|Inhibiteurs de la pompe à protons|A02B
A02BC01|oméprazole|A02BC
A02BC02|pantoprazole|A02BC
A10|Médicaments du diabète|A
A10A|Insulines et analogues|A10
A10AE|Insulines d’action lente|A10A
A10AE04|insuline glargine|A10AE
A10B|Hypoglycémiants hors insulines|A10
A10BA|Biguanides|A10B
A10BA02|metformine|A10BA
A10BB|Sulfonylurées|A10B
A10BB09|gliclazide|A10BB
B01|Antithrombotiques|B
B01A|Antithrombotiques|B01
B01AA|Antivitamines K|B01A
B01AA03|warfarine|B01AA
B01AC|Antiagrégants plaquettaires|B01A
B01AC06|acide acétylsalicylique|B01AC
B01AF|Inhibiteurs directs du facteur Xa|B01A
B01AF02|apixaban|B01AF
C03|Diurétiques|C
C03C|Diurétiques de l’anse|C03
C03CA|Sulfamides diurétiques|C03C
C03CA01|furosémide|C03CA
C07|Bêtabloquants|C
C07A|Bêtabloquants|C07
C07AB|Bêtabloquants sélectifs|C07A
C07AB07|bisoprolol|C07AB
C08|Inhibiteurs calciques|C
C08C|Inhibiteurs calciques vasculaires|C08
C08CA|Dihydropyridines|C08C
C08CA01|amlodipine|C08CA
C09|Système rénine-angiotensine|C
C09A|Inhibiteurs de l’enzyme de conversion seuls|C09
C09AA|Inhibiteurs de l’enzyme de conversion seuls|C09A
C09AA05|ramipril|C09AA
C10|Hypolipidémiants|C
C10A|Hypolipidémiants seuls|C10
C10AA|Statines|C10A
C10AA01|simvastatine|C10AA
C10AA05|atorvastatine|C10AA
H03|Médicaments de la thyroïde|H
H03A|Hormones thyroïdiennes|H03
H03AA|Hormones thyroïdiennes|H03A
H03AA01|lévothyroxine sodique|H03AA
J01|Antibactériens à usage systémique|J
J01C|Bêtalactamines, pénicillines|J01
J01CA|Pénicillines à large spectre|J01C
J01CA04|amoxicilline|J01CA
J01F|Macrolides et apparentés|J01
J01FA|Macrolides|J01F
J01FA09|clarithromycine|J01FA
J07|Vaccins|J
J07A|Vaccins bactériens|J07
J07AL|Vaccins pneumococciques|J07A
J07B|Vaccins viraux|J07
J07BB|Vaccins contre la grippe|J07B
J07BD|Vaccins contre la rougeole|J07B
J07C|Vaccins bactériens et viraux associés|J07
M01|Anti-inflammatoires et antirhumatismaux|M
M01A|Anti-inflammatoires non stéroïdiens|M01
M01AE|Dérivés de l’acide propionique|M01A
M01AE01|ibuprofène|M01AE
M04|Antigoutteux|M
M04A|Antigoutteux|M04
M04AA|Inhibiteurs de la synthèse d’acide urique|M04A
M04AA01|allopurinol|M04AA
N02|Analgésiques|N
N02A|Opioïdes|N02
N02AX|Autres opioïdes|N02A
N02AX02|tramadol|N02AX
N02B|Autres analgésiques et antipyrétiques|N02
N02BE|Anilides|N02B
N02BE01|paracétamol|N02BE
N06|Psychoanaleptiques|N
N06A|Antidépresseurs|N06
N06AB|Inhibiteurs de la recapture de la sérotonine|N06A
N06AB06|sertraline|N06AB
R03|Syndromes obstructifs des voies aériennes|R
R03A|Adrénergiques inhalés|R03
R03AC|Agonistes bêta-2 sélectifs|R03A
R03AC02|salbutamol|R03AC
R03B|Autres médicaments inhalés|R03
R03BA|Corticoïdes inhalés|R03B
R03BA02|budésonide|R03BA
R06|Antihistaminiques à usage systémique|R
R06A|Antihistaminiques à usage systémique|R06
R06AX|Autres antihistaminiques|R06A
R06AX27|desloratadine|R06AX
`
