import { direDefaut } from '../../serveur/dire-defaut.ts'
import { type Identite, SCHEMA_IDENTITE } from '../identite.ts'
import type { DefautJeu, LigneJeu } from './types.ts'

interface LignesJugees {
  identites: readonly Identite[]
  defauts: readonly DefautJeu[]
}

/** Un champ déjà dit faux n'est pas dit deux fois. */
function dejaDit({ ligne, champ }: DefautJeu, dits: readonly DefautJeu[]): boolean {
  return dits.some((dit) => dit.ligne === ligne && dit.champ === champ)
}

function jugerLigne(entree: LigneJeu): { identite: Identite | null; defauts: DefautJeu[] } {
  const lue = SCHEMA_IDENTITE.safeParse(entree.valeur, { error: direDefaut })
  const defauts = [...entree.defauts]
  for (const { path, message } of lue.error?.issues ?? []) {
    const defaut = { ...entree.lieu(path), raison: message }
    if (!dejaDit(defaut, entree.defauts)) defauts.push(defaut)
  }
  const identite = defauts.length === 0 && lue.success ? lue.data : null
  return { identite, defauts }
}

/** Valide des lignes transcrites : les bonnes identités, et tout ce qui est faux dans les autres. */
export function validerLignes(lignes: readonly LigneJeu[]): LignesJugees {
  const identites: Identite[] = []
  const defauts: DefautJeu[] = []
  const vus = new Map<string, number>()
  for (const entree of lignes) {
    const jugee = jugerLigne(entree)
    defauts.push(...jugee.defauts)
    if (!jugee.identite) continue
    const { numero } = jugee.identite.matricule
    const premiere = vus.get(numero)
    if (premiere !== undefined) {
      const lieu = entree.lieu(['matricule', 'numero'])
      defauts.push({ ...lieu, raison: `${numero} est déjà celui de la ligne ${premiere}` })
      continue
    }
    vus.set(numero, entree.ligne)
    identites.push(jugee.identite)
  }
  return { identites, defauts }
}
