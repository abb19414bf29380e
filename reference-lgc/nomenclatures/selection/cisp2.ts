/** Chapitres et rubriques de soins primaires, libellés abrégés : `code|libellé|rangé sous|autres mots`. */
export const CISP2 = `
A|Général et non spécifié
B|Sang, organes hématopoïétiques, immunologie
D|Digestif
F|Œil
H|Oreille
K|Cardio-vasculaire
L|Ostéo-articulaire
N|Neurologique
P|Psychologique
R|Respiratoire
S|Peau
T|Métabolisme, nutrition, endocrinien
U|Urologie
W|Grossesse, accouchement, planification familiale
X|Génital féminin et sein
Y|Génital masculin
Z|Social
A03|Fièvre|A
A04|Fatigue, faiblesse générale|A|asthénie
A92|Allergie, réaction allergique|A
A97|Pas de maladie|A
A98|Gestion de la santé, médecine préventive|A
B80|Anémie par carence en fer|B
D01|Douleur abdominale générale|D
D10|Vomissement|D
D11|Diarrhée|D
D73|Gastro-entérite présumée infectieuse|D|gastro
D84|Maladie de l’œsophage|D|reflux RGO
D88|Appendicite|D
F70|Conjonctivite infectieuse|F
F92|Cataracte|F
F93|Glaucome|F
H71|Otite moyenne aiguë|H|OMA
H81|Excès de cérumen|H|bouchon
K74|Cardiopathie ischémique avec angor|K
K75|Infarctus aigu du myocarde|K|IDM
K77|Insuffisance cardiaque|K
K78|Fibrillation auriculaire|K|FA
K86|Hypertension non compliquée|K|HTA artérielle
K87|Hypertension avec complications|K|HTA artérielle
K95|Varices des jambes|K
L03|Symptôme des lombes|L|lombalgie
L77|Entorse de la cheville|L
L86|Syndrome lombaire avec irradiation|L|sciatique
L89|Coxarthrose|L|arthrose
L90|Gonarthrose|L|arthrose
L95|Ostéoporose|L
N01|Mal de tête|N|céphalée
N17|Vertige, étourdissement|N
N87|Maladie de Parkinson|N
N88|Épilepsie|N
N89|Migraine|N
P01|Sensation d’anxiété, de tension|P
P06|Perturbation du sommeil|P|insomnie
P15|Abus chronique d’alcool|P
P17|Usage du tabac|P|tabagisme
P74|Trouble anxieux|P
P76|Dépression|P
R05|Toux|R
R74|Infection aiguë des voies respiratoires supérieures|R|rhume
R75|Sinusite aiguë ou chronique|R
R76|Angine aiguë|R
R78|Bronchite aiguë|R
R80|Grippe|R
R81|Pneumonie|R
R95|Maladie pulmonaire obstructive chronique|R|BPCO
R96|Asthme|R
R97|Rhinite allergique|R|rhume des foins
S03|Verrue|S
S74|Dermatophytose|S|mycose
S87|Dermatite atopique, eczéma|S
S91|Psoriasis|S
S96|Acné|S
T82|Obésité|T
T83|Excès pondéral|T|surpoids
T86|Hypothyroïdie, myxœdème|T
T89|Diabète insulinodépendant|T|type 1
T90|Diabète non insulinodépendant|T|type 2
T92|Goutte|T
T93|Trouble du métabolisme des lipides|T|cholestérol
U70|Pyélonéphrite|U
U71|Cystite, autre infection urinaire|U
U95|Calcul urinaire|U
W11|Contraception orale|W
W78|Grossesse|W
X86|Frottis du col anormal|X
Y85|Hypertrophie bénigne de la prostate|Y|HBP adénome
Z01|Pauvreté, problème économique|Z
`
