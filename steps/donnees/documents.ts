import type {
  DestinataireSaisi,
  DocumentRedige,
  LignePrescrite,
  TypeDocument,
} from '../pilotes/contrat.ts'

/** Un texte de plusieurs lignes, avec les signes que le papier doit savoir porter. */
const TEXTE = [
  'Document d’essai du banc de conformité, pour une personne qui n’existe pas.',
  '',
  'L’élève est apte : « sans réserve », contrôle prévu dans 6 mois.',
].join('\n')

/** Ce que prescrit chaque ordonnance d'essai ; le médicament n'existe pas. */
const LIGNES: Partial<Record<TypeDocument, readonly LignePrescrite[]>> = {
  'ordonnance de médicaments': [
    {
      libelle: 'FICTIMINE 850 mg, comprimé',
      posologie: '1 comprimé matin et soir',
      duree: '3 mois',
    },
  ],
  'ordonnance de biologie': [
    { libelle: 'Glycémie à jeun', posologie: 'une fois', duree: 'avant la consultation' },
  ],
  'ordonnance de kinésithérapie': [
    { libelle: 'Rééducation du genou droit', posologie: '2 fois par semaine', duree: '10 séances' },
  ],
  'ordonnance de soins infirmiers': [
    { libelle: 'Pansement simple', posologie: '1 fois par jour', duree: '7 jours' },
  ],
  'ordonnance de pédicurie': [
    { libelle: 'Soins de prévention du pied', posologie: '1 fois par mois', duree: '4 séances' },
  ],
  "ordonnance d'orthophonie": [
    { libelle: 'Bilan du langage oral', posologie: 'une fois', duree: '1 séance' },
  ],
  "ordonnance d'orthoptie": [
    { libelle: 'Bilan orthoptique', posologie: 'une fois', duree: '1 séance' },
  ],
}

export const documentDEssai = (
  type: TypeDocument,
  titre: string,
  destinataires: readonly DestinataireSaisi[] = [],
): DocumentRedige => ({ type, titre, texte: TEXTE, lignes: LIGNES[type] ?? [], destinataires })
