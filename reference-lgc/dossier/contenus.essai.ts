import type { Compte } from '../comptes/compte.ts'
import { contenuEssai } from '../documents/contenu.essai.ts'
import type { Contenu } from '../documents/modele/contenu.ts'
import type { Corps } from '../documents/modele/corps.ts'
import { DESCRIPTIONS, type TypeDocument } from '../documents/types.ts'
import type { Patient } from '../patients/identite.ts'
import type { Entree } from './entree.ts'
import { DOSSIER_EXEMPLE } from './exemple/entrees.ts'
import { MENTION_DEPART } from './mention-rgpd/mention.ts'
import { corpsPrerempli } from './prerempli/corps.ts'

export const ENTREES_EXEMPLE: readonly Entree[] = DOSSIER_EXEMPLE.map(
  ([rubrique, valeurs], rang) => ({
    id: rang + 1,
    patientId: 1,
    rubrique,
    valeurs,
    creeLe: '2026-07-01T08:00:00.000Z',
    auteur: 'Camille TESTIER',
    clotureLe: null,
    clotureMotif: null,
    version: 1,
  }),
)

const COMPTE = {
  nom: 'TESTIER',
  prenom: 'Camille',
  identifiantNational: '899700000013',
  specialiteAmo: '01',
} as Compte

/** Ce que le médecin ajoute au préremplissage pour que chaque type ait de quoi s'imprimer. */
function completer(corps: Corps): Corps {
  if (corps.genre === 'medicaments')
    return {
      ...corps,
      commentaire: 'Contrôle de la glycémie à jeun dans trois mois.',
      lignes: corps.lignes.map((l, rang) =>
        rang === 2 ? { ...l, nonSubstituable: 'MTE' as const, renouvellements: 2 } : l,
      ),
    }
  if (corps.genre === 'actes')
    return {
      ...corps,
      lignes: [
        {
          cle: 'l1',
          libelle: 'Rééducation de l’épaule droite',
          quantite: '10 séances',
          frequence: '2 fois par semaine',
          justification: 'capsulite rétractile',
          urgent: false,
          ald: false,
          domicile: true,
        },
      ],
    }
  if (corps.genre === 'telemedecine')
    return {
      ...corps,
      sections: [
        {
          titre: 'Motif de la demande',
          texte: 'Lésion cutanée du dos, évolutive depuis trois mois.',
        },
        ...corps.sections,
        { titre: 'Question posée', texte: 'Faut-il une exérèse ? Dans quel délai ?' },
      ],
    }
  if (corps.genre === 'texte' && corps.sections[0]?.texte === '')
    return {
      genre: 'texte',
      sections: [{ titre: null, texte: 'Le patient dit : « tout va bien » ; rien à signaler.' }],
    }
  return corps
}

/** Un document terminé de ce type, prérempli du dossier d'exemple. */
export function contenuDeType(type: TypeDocument, change: Partial<Contenu> = {}): Contenu {
  const { patient } = contenuEssai()
  const identite = { ...patient.traits } as unknown as Patient['identite']
  const corps = corpsPrerempli(type, {
    patient: { identite } as Patient,
    entrees: ENTREES_EXEMPLE,
    compte: COMPTE,
  })
  const { libelle, type: codage, classe } = DESCRIPTIONS[type]
  return contenuEssai({
    type,
    titre: libelle,
    codage,
    classe,
    corps: completer(corps),
    mentionRgpd: MENTION_DEPART,
    destinataires: [
      {
        genre: 'professionnel',
        nom: 'EXEMPLAIRE',
        prenom: 'Hakim',
        titre: 'Docteur',
        identifiant: '899700000021',
        specialite: {
          code: 'G15_10/SM41',
          libelle: 'Médecin - Pneumologie (SM)',
          systeme: '1.2.250.1.213.1.1.4.5',
        },
        adresse: { voie: '12 avenue des Essais', codePostal: '63000', commune: 'CLERMONT-FERRAND' },
        telephone: null,
        mssante: null,
      },
      { genre: 'patient', nom: 'TCHITCHI', prenom: 'CATARINA', mssante: null },
    ],
    ...change,
  })
}
