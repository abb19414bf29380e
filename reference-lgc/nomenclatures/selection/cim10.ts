/** Chapitres, catégories et codes de médecine générale : `code|libellé|rangé sous|autres mots`. */
export const CIM10 = `
I|Maladies infectieuses et parasitaires
II|Tumeurs
III|Maladies du sang et troubles immunitaires
IV|Maladies endocriniennes, nutritionnelles et métaboliques
V|Troubles mentaux et du comportement
VI|Maladies du système nerveux
VII|Maladies de l’œil et de ses annexes
VIII|Maladies de l’oreille
IX|Maladies de l’appareil circulatoire
X|Maladies de l’appareil respiratoire
XI|Maladies de l’appareil digestif
XII|Maladies de la peau
XIII|Maladies ostéo-articulaires, des muscles et du tissu conjonctif
XIV|Maladies de l’appareil génito-urinaire
XV|Grossesse, accouchement et puerpéralité
XVI|Affections de la période périnatale
XVII|Malformations congénitales et anomalies chromosomiques
XVIII|Symptômes et signes non classés ailleurs
XIX|Lésions traumatiques et empoisonnements
XX|Causes externes de morbidité
XXI|Facteurs influant sur l’état de santé
XXII|Codes d’utilisation particulière
A09|Diarrhée et gastroentérite infectieuses|I|gastro
A46|Érysipèle|I
A69|Autres infections à spirochètes|I
A69.2|Maladie de Lyme|A69|borréliose
B01|Varicelle|I
B02|Zona|I
B18|Hépatite virale chronique|I
B18.2|Hépatite virale chronique C|B18
B37|Candidose|I|mycose
C18|Tumeur maligne du côlon|II|cancer
C50|Tumeur maligne du sein|II|cancer
C61|Tumeur maligne de la prostate|II|cancer
D50|Anémie par carence en fer|III|ferriprive
D50.9|Anémie par carence en fer, sans précision|D50|ferriprive
E03|Autres hypothyroïdies|IV
E03.9|Hypothyroïdie, sans précision|E03
E05|Thyréotoxicose [hyperthyroïdie]|IV
E10|Diabète sucré de type 1|IV|insulinodépendant
E10.9|Diabète sucré de type 1, sans complication|E10
E11|Diabète sucré de type 2|IV|DNID
E11.2|Diabète sucré de type 2, avec complications rénales|E11
E11.3|Diabète sucré de type 2, avec complications oculaires|E11
E11.4|Diabète sucré de type 2, avec complications neurologiques|E11
E11.9|Diabète sucré de type 2, sans complication|E11|DNID
E55|Carence en vitamine D|IV
E66|Obésité|IV
E66.9|Obésité, sans précision|E66
E78|Anomalies du métabolisme des lipides|IV|dyslipidémie
E78.0|Hypercholestérolémie essentielle|E78
E78.2|Hyperlipidémie mixte|E78
F10|Troubles mentaux et du comportement liés à l’alcool|V
F17|Troubles mentaux et du comportement liés au tabac|V|tabagisme
F32|Épisodes dépressifs|V|dépression
F32.9|Épisode dépressif, sans précision|F32|dépression
F41|Autres troubles anxieux|V|anxiété
F41.1|Anxiété généralisée|F41
F51|Troubles du sommeil non organiques|V|insomnie
G20|Maladie de Parkinson|VI
G30|Maladie d’Alzheimer|VI
G40|Épilepsie|VI
G43|Migraine|VI
G43.9|Migraine, sans précision|G43
G56|Mononévrites du membre supérieur|VI
G56.0|Syndrome du canal carpien|G56
H10|Conjonctivite|VII
H25|Cataracte sénile|VII
H40|Glaucome|VII
H61|Autres affections de l’oreille externe|VIII
H61.2|Bouchon de cérumen|H61
H66|Otite moyenne suppurée|VIII|OMA
H81|Atteintes de la fonction vestibulaire|VIII
H81.1|Vertige paroxystique bénin|H81|VPPB
I10|Hypertension essentielle (primitive)|IX|HTA artérielle
I20|Angine de poitrine|IX|angor
I21|Infarctus aigu du myocarde|IX|IDM
I21.9|Infarctus (aigu) du myocarde, sans précision|I21|IDM
I25|Cardiopathie ischémique chronique|IX
I26|Embolie pulmonaire|IX|EP
I48|Fibrillation et flutter auriculaires|IX|FA ACFA
I50|Insuffisance cardiaque|IX
I50.9|Insuffisance cardiaque, sans précision|I50
I63|Infarctus cérébral|IX|AVC ischémique
I80|Phlébite et thrombophlébite|IX|TVP
I83|Varices des membres inférieurs|IX
J00|Rhinopharyngite aiguë [rhume banal]|X
J01|Sinusite aiguë|X
J02|Pharyngite aiguë|X|angine
J03|Amygdalite aiguë|X|angine
J10|Grippe, virus identifié|X
J18|Pneumopathie, micro-organisme non précisé|X|pneumonie
J20|Bronchite aiguë|X
J30|Rhinite allergique et vasomotrice|X|rhume des foins
J44|Autres maladies pulmonaires obstructives chroniques|X|BPCO
J44.9|Maladie pulmonaire obstructive chronique, sans précision|J44|BPCO
J45|Asthme|X
J45.9|Asthme, sans précision|J45
K21|Reflux gastro-œsophagien|XI|RGO
K25|Ulcère de l’estomac|XI
K29|Gastrite et duodénite|XI
K35|Appendicite aiguë|XI
K40|Hernie inguinale|XI
K57|Maladie diverticulaire de l’intestin|XI|diverticulose sigmoïdite
K58|Syndrome de l’intestin irritable|XI|colopathie
K80|Lithiase biliaire|XI|calcul
L20|Dermite atopique|XII|eczéma
L40|Psoriasis|XII
L50|Urticaire|XII
L70|Acné|XII
M10|Goutte|XIII
M16|Coxarthrose|XIII|arthrose de hanche
M17|Gonarthrose|XIII|arthrose du genou
M17.1|Autres gonarthroses primaires|M17
M54|Dorsalgies|XIII
M54.5|Lombalgie basse|M54|lumbago
M75|Lésions de l’épaule|XIII
M75.1|Syndrome de la coiffe des rotateurs|M75
M81|Ostéoporose sans fracture pathologique|XIII
N10|Pyélonéphrite aiguë|XIV
N18|Maladie rénale chronique|XIV|insuffisance rénale
N20|Calcul du rein et de l’uretère|XIV|colique néphrétique
N30|Cystite|XIV
N30.0|Cystite aiguë|N30|infection urinaire
N40|Hyperplasie de la prostate|XIV|HBP adénome
O80|Accouchement unique et spontané|XV
R05|Toux|XVIII
R07|Douleur au niveau de la gorge et du thorax|XVIII
R10|Douleurs abdominales et pelviennes|XVIII
R42|Étourdissements et éblouissements|XVIII|vertige
R50|Fièvre d’origine autre et inconnue|XVIII
R51|Céphalée|XVIII|mal de tête
R53|Malaise et fatigue|XVIII|asthénie
S61|Plaie ouverte du poignet et de la main|XIX
S83|Entorse du genou|XIX
S93|Entorse de la cheville|XIX
S93.4|Entorse de la cheville|S93
T78|Effets indésirables, non classés ailleurs|XIX
T78.4|Allergie, sans précision|T78
Z00|Examen général|XXI
Z00.0|Examen médical général|Z00
Z23|Vaccination contre une seule maladie bactérienne|XXI
Z30|Prise en charge d’une contraception|XXI
Z72|Difficultés liées au mode de vie|XXI
Z72.0|Usage du tabac|Z72|tabagisme
Z88|Antécédents d’allergie à des médicaments|XXI
`
