import { ouvrirCatalogue } from '../chargement/catalogue.ts'
import { listerDossiers } from '../chargement/lister-revisions.ts'
import { CatalogueInvalide } from '../erreurs.ts'
import type { ExigenceEcrite } from '../forme/exigence.ts'
import { fichierEntier } from '../forme/fichier.ts'
import type { Composition } from '../heritage/composition.ts'
import { cleDe } from '../recherche/cle.ts'
import { suggerer } from '../recherche/suggerer.ts'
import type { Candidat } from './deviner-rem.ts'
import { ImportRefuse } from './import-refuse.ts'

/** Une révision en vigueur et le dossier où elle est. */
export interface Courante {
  nomDossier: string
  composition: Composition
}

/** Toutes les révisions en vigueur d'un catalogue valide ; lève `CatalogueInvalide` sinon. */
export function lireCourantes(dossier: string): readonly Courante[] {
  const catalogue = ouvrirCatalogue(dossier)
  const courantes = listerDossiers(dossier).flatMap((nomDossier): readonly Courante[] => {
    const composition = catalogue.courante(nomDossier)
    return composition === null ? [] : [{ nomDossier, composition }]
  })
  const problemes = catalogue.problemes()
  if (problemes.length > 0) throw new CatalogueInvalide(problemes)
  return courantes
}

/** Les exigences d'une révision écrite en entier. */
export const exigencesDe = ({ fichier }: Composition): readonly ExigenceEcrite[] =>
  fichierEntier.parse(fichier.contenu).exigences

const estEntiere = ({ composition }: Courante): boolean => composition.parent === null

/** Les référentiels qu'un fichier peut recouvrir : un héritier suit celui dont il hérite. */
export const candidatsDe = (courantes: readonly Courante[]): readonly Candidat[] =>
  courantes.filter(estEntiere).map(({ composition }) => ({
    code: composition.code,
    exigences: exigencesDe(composition),
  }))

const sansRem = (code: string): string => cleDe(code).replace(/^@?REM-/, '')

/** Trouve le référentiel demandé ; lève `ImportRefuse` quand il n'existe pas ou qu'il hérite d'un autre. */
export function choisirBase(courantes: readonly Courante[], code: string): Courante {
  const choisie = courantes.find(({ composition }) => sansRem(composition.code) === sansRem(code))
  if (choisie === undefined) {
    const codes = courantes.filter(estEntiere).map(({ composition }) => composition.code)
    const [proche] = suggerer(code, codes)
    const suite = proche === undefined ? '' : ` ; le plus proche est « ${proche} »`
    throw new ImportRefuse('referentiel', `Le référentiel « ${code} » n’existe pas${suite}.`)
  }
  const { parent } = choisie.composition
  if (parent !== null) {
    throw new ImportRefuse(
      'referentiel',
      `${choisie.composition.code} hérite de ${parent.code} : importez le fichier sous ${parent.code}, sa révision suivra.`,
    )
  }
  return choisie
}
