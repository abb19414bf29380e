import { type Champs, champ } from '../../documents/saisie/champs.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { estNomenclature, type IdNomenclature, type Nomenclature } from '../nomenclature.ts'
import { type Proposition, proposerCodage } from './proposer.ts'
import { ligneCodage, retenirCode } from './retenir.ts'

/** Ce que le panneau de codage montre sous le texte. */
export interface CodageMontre {
  /** Les référentiels entre lesquels on filtre. */
  referentiels: readonly Pick<Nomenclature, 'id' | 'sigle'>[]
  filtre: IdNomenclature | null
  groupes: readonly {
    nomenclature: Pick<Nomenclature, 'id' | 'sigle' | 'titre'>
    propositions: readonly Proposition[]
  }[]
}

type Besoin = Pick<Dependances, 'nomenclatures' | 'mutations'>

/** Ce que le texte tapé permet de coder, restreint au référentiel choisi (ERGO.08). */
export function codagePropose({ nomenclatures, mutations }: Besoin, champs: Champs): CodageMontre {
  const choisi = champ(champs, 'filtreCodage')
  const filtre = estNomenclature(choisi) ? choisi : null
  const tables = nomenclatures
    .tables()
    .filter(({ nomenclature: { domaine } }) =>
      mutations.choisir('codage-sans-medicaments', true, () => domaine !== 'medicaments'),
    )
  const proposes = proposerCodage(tables, champ(champs, 'texte'))
  const garde = (id: IdNomenclature): boolean => filtre === null || id === filtre
  return {
    referentiels: tables.map(({ nomenclature }) => nomenclature),
    filtre,
    groupes: tables
      .filter(({ nomenclature: { id } }) =>
        mutations.choisir('codage-filtre-inerte', garde(id), () => true),
      )
      .map(({ nomenclature }) => ({
        nomenclature,
        propositions: proposes.get(nomenclature.id) ?? [],
      }))
      .filter(({ propositions }) => propositions.length > 0),
  }
}

/** Les boutons du panneau ; `null` pour les autres commandes du formulaire. */
export function commanderCodage(
  { nomenclatures }: Besoin,
  champs: Champs,
): { champs: Champs } | null {
  const [action, id = '', code = ''] = (champs.action ?? '').split(':')
  if (action === 'proposer-codage') return { champs }
  if (action !== 'retenir' || !estNomenclature(id)) return null
  const nomenclature = nomenclatures.ouvrir(id)
  const trouve = nomenclatures.trouver(id, code)
  if (!nomenclature || !trouve) return { champs }
  const ligne = ligneCodage({ ...trouve, nomenclature }, nomenclature.sigle)
  return { champs: { ...champs, texte: retenirCode(champ(champs, 'texte'), ligne) } }
}
