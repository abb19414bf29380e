import type { Codage } from '../../documents/modele/codage.ts'

/**
 * Base FICTIVE : les codes CIS commencent par 9999, aucun n'existe, et chaque nom porte « ESSAI ».
 * Un logiciel en service interroge une base agréée par la HAS (ePresc.02).
 */
export interface Medicament {
  cis: string
  /** Nom, dosage et forme. */
  libelle: string
  /** Dénomination commune, cherchée elle aussi. */
  dci: string
  voie: Codage
  /** Ce que l'on compte à chaque prise : les mots, et l'unité UCUM. */
  unite: { lue: string; ucum: string }
}

const EDQM = '0.4.0.127.0.16.1.1.2.1'
const ORALE: Codage = { code: '20053000', libelle: 'Voie orale', systeme: EDQM }
const INHALEE: Codage = { code: '20020000', libelle: 'Voie inhalée', systeme: EDQM }
const SOUS_CUTANEE: Codage = { code: '20066000', libelle: 'Voie sous-cutanée', systeme: EDQM }
const CUTANEE: Codage = { code: '20003000', libelle: 'Voie cutanée', systeme: EDQM }

const COMPRIME = { lue: 'comprimé', ucum: '{tablet}' }
const GELULE = { lue: 'gélule', ucum: '{capsule}' }
const BOUFFEE = { lue: 'bouffée', ucum: '{puff}' }
const UNITE = { lue: 'unité', ucum: '[iU]' }
const APPLICATION = { lue: 'application', ucum: '{application}' }

const ligne = (
  rang: number,
  dci: string,
  dosage: string,
  forme: string,
  voie: Codage,
  unite: Medicament['unite'],
): Medicament => ({
  cis: `9999${String(rang).padStart(4, '0')}`,
  libelle: `${dci} ESSAI ${dosage}, ${forme}`,
  dci,
  voie,
  unite,
})

export const MEDICAMENTS: readonly Medicament[] = [
  ligne(1, 'METFORMINE', '850 mg', 'comprimé pelliculé', ORALE, COMPRIME),
  ligne(2, 'METFORMINE', '1 000 mg', 'comprimé pelliculé', ORALE, COMPRIME),
  ligne(3, 'GLICLAZIDE', '60 mg', 'comprimé à libération modifiée', ORALE, COMPRIME),
  ligne(4, 'RAMIPRIL', '5 mg', 'comprimé', ORALE, COMPRIME),
  ligne(5, 'AMLODIPINE', '5 mg', 'gélule', ORALE, GELULE),
  ligne(6, 'ATORVASTATINE', '20 mg', 'comprimé pelliculé', ORALE, COMPRIME),
  ligne(7, 'LÉVOTHYROXINE', '75 microgrammes', 'comprimé', ORALE, COMPRIME),
  ligne(8, 'PARACÉTAMOL', '1 g', 'comprimé', ORALE, COMPRIME),
  ligne(9, 'IBUPROFÈNE', '400 mg', 'comprimé', ORALE, COMPRIME),
  ligne(10, 'AMOXICILLINE', '1 g', 'comprimé dispersible', ORALE, COMPRIME),
  ligne(11, 'CLARITHROMYCINE', '500 mg', 'comprimé pelliculé', ORALE, COMPRIME),
  ligne(
    12,
    'SALBUTAMOL',
    '100 microgrammes par dose',
    'suspension pour inhalation',
    INHALEE,
    BOUFFEE,
  ),
  ligne(13, 'BUDÉSONIDE', '200 microgrammes par dose', 'poudre pour inhalation', INHALEE, BOUFFEE),
  ligne(
    14,
    'INSULINE GLARGINE',
    '100 unités/mL',
    'solution injectable en stylo',
    SOUS_CUTANEE,
    UNITE,
  ),
  ligne(15, 'APIXABAN', '5 mg', 'comprimé pelliculé', ORALE, COMPRIME),
  ligne(16, 'BISOPROLOL', '2,5 mg', 'comprimé pelliculé', ORALE, COMPRIME),
  ligne(17, 'FUROSÉMIDE', '40 mg', 'comprimé', ORALE, COMPRIME),
  ligne(18, 'OMÉPRAZOLE', '20 mg', 'gélule gastrorésistante', ORALE, GELULE),
  ligne(19, 'SERTRALINE', '50 mg', 'gélule', ORALE, GELULE),
  ligne(20, 'DESLORATADINE', '5 mg', 'comprimé pelliculé', ORALE, COMPRIME),
  ligne(21, 'BÉTAMÉTHASONE', '0,05 %', 'crème', CUTANEE, APPLICATION),
  ligne(22, 'ACIDE ACÉTYLSALICYLIQUE', '75 mg', 'comprimé gastrorésistant', ORALE, COMPRIME),
]

export const medicamentDe = (cis: string): Medicament | null =>
  MEDICAMENTS.find((m) => m.cis === cis) ?? null
