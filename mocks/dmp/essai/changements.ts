import {
  ASSOCIATIONS,
  CLASSIFICATIONS_DOCUMENT,
  IDENTIFIANTS_XDS,
  STATUTS,
} from '../../../schemas/xds/metadonnees.ts'
import { nouvelOid } from '../commandes/composer-soumission.ts'
import type { decrireFiche } from '../commandes/lectures.ts'
import type { Soumission } from '../rim/lire-objet.ts'
import { soumission } from './messages.ts'

/** Une fiche telle que l'API de contrôle la rend. */
export type FicheVue = ReturnType<typeof decrireFiche>

/** Ce qu'un lot de mise à jour demande à propos d'une fiche. */
export type Changement = (s: Soumission, connue: FicheVue) => Soumission

/** Un lot de mise à jour (TD3.3), son identifiant neuf, complété par le changement. */
export function composerLot(changer: Changement, fiche: FicheVue): Soumission {
  const modele = soumission()
  const lots = modele.lots.map((lot) => ({
    ...lot,
    identifiants: lot.identifiants.map((i) =>
      i.schema === IDENTIFIANTS_XDS.lot ? { ...i, valeur: nouvelOid() } : i,
    ),
  }))
  return changer({ ...modele, lots, documents: [], associations: [] }, fiche)
}

/** TD3.3c et d : d'un statut à un autre. */
export const versStatut =
  (nouveau: string, ancien: string = STATUTS.actif) =>
  (s: Soumission, { entryUuid }: FicheVue): Soumission => ({
    ...s,
    associations: [
      {
        id: 'a1',
        type: ASSOCIATIONS.changeStatut,
        source: 'Lot01',
        cible: entryUuid,
        fentes: { OriginalStatus: [ancien], NewStatus: [nouveau] },
      },
    ],
  })

const SYSTEMES = ['2.16.840.1.113883.5.25', '1.2.250.1.213.1.1.4.13']
/** TD3.3a et b : la même fiche, d'autre confidentialité ; version et titre se faussent à volonté. */
export const versConfidentialite =
  (codes: readonly string[], version = '1', titre?: string) =>
  (s: Soumission, { metadonnees, lid }: FicheVue): Soumission => ({
    ...s,
    documents: [
      {
        ...metadonnees,
        id: 'Doc01',
        lid,
        titre: titre ?? metadonnees.titre,
        classements: [
          ...metadonnees.classements.filter(
            (c) => c.schema !== CLASSIFICATIONS_DOCUMENT.confidentialityCode,
          ),
          ...codes.map((code) => ({
            schema: CLASSIFICATIONS_DOCUMENT.confidentialityCode,
            noeud: '',
            code,
            fentes: { codingScheme: [SYSTEMES[code === 'N' ? 0 : 1] ?? ''] },
            libelle: code,
          })),
        ],
      },
    ],
    associations: [
      {
        id: 'a1',
        type: ASSOCIATIONS.membre,
        source: 'Lot01',
        cible: 'Doc01',
        fentes: { SubmissionSetStatus: ['Original'], PreviousVersion: [version] },
      },
    ],
  })
