import {
  chargerReferentiel,
  IdentifiantInconnu,
  type Referentiel,
  trouverPreuve,
  trouverProfil,
} from '../../rem/index.ts'
import { problemesConditions } from './problemes-conditions.ts'

type Champs = Record<string, unknown>

const estObjet = (valeur: unknown): valeur is Champs =>
  typeof valeur === 'object' && valeur !== null

/** Ce que `chercher` ne trouve pas, en une phrase précédée du chemin du champ. */
function dire(chemin: string, chercher: () => unknown): string[] {
  try {
    chercher()
    return []
  } catch (erreur) {
    if (!(erreur instanceof IdentifiantInconnu)) throw erreur
    const proches = erreur.problemes.flatMap((probleme) => probleme.proches)
    const suite = proches.length > 0 ? ` ; les plus proches : ${proches.join(', ')}` : ''
    return [`${chemin} : ${erreur.message}${suite}`]
  }
}

function charger({ rem, revision }: Champs) {
  let referentiel: Referentiel | null = null
  const problemes = dire('rem', () => {
    referentiel = chargerReferentiel(typeof rem === 'string' ? rem : undefined, {
      revision: typeof revision === 'string' ? revision : undefined,
    })
  })
  return { referentiel: referentiel as Referentiel | null, problemes }
}

const elements = (liste: unknown): readonly unknown[] => (Array.isArray(liste) ? liste : [])

function problemesProfils(referentiel: Referentiel, profils: unknown): string[] {
  return elements(profils).flatMap((nom, rang) =>
    typeof nom === 'string' ? dire(`profils[${rang}]`, () => trouverProfil(referentiel, nom)) : [],
  )
}

function problemesAttestations(referentiel: Referentiel, attestations: unknown): string[] {
  return elements(attestations).flatMap((piece, rang) => {
    const preuve = estObjet(piece) ? piece.preuve : undefined
    return typeof preuve === 'string'
      ? dire(`attestations[${rang}].preuve`, () => trouverPreuve(referentiel, preuve))
      : []
  })
}

/** Les noms de la configuration que le catalogue ignore, et ce qu’il n’admet pas d’eux. */
export function problemesReferentiel(brut: unknown): string[] {
  if (!estObjet(brut)) return []
  const { referentiel, problemes } = charger(brut)
  if (referentiel === null) return problemes
  return [
    ...problemesProfils(referentiel, brut.profils),
    ...problemesConditions(referentiel, brut.conditions),
    ...problemesAttestations(referentiel, brut.attestations),
  ]
}
