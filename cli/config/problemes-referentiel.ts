import {
  chargerReferentiel,
  IdentifiantInconnu,
  type Referentiel,
  trouverProfil,
} from '../../rem/index.ts'

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

function charger(rem: unknown): { referentiel: Referentiel | null; problemes: string[] } {
  let referentiel: Referentiel | null = null
  const problemes = dire('rem', () => {
    referentiel = chargerReferentiel(typeof rem === 'string' ? rem : undefined)
  })
  return { referentiel, problemes }
}

/** Les noms de la configuration que le catalogue ignore : le référentiel, puis chaque profil. */
export function problemesReferentiel(brut: unknown): string[] {
  if (!estObjet(brut)) return []
  const { referentiel, problemes } = charger(brut.rem)
  if (referentiel === null || !Array.isArray(brut.profils)) return problemes
  return brut.profils.flatMap((nom: unknown, rang) =>
    typeof nom === 'string' ? dire(`profils[${rang}]`, () => trouverProfil(referentiel, nom)) : [],
  )
}
