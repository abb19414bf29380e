import { lookup } from 'node:dns/promises'
import { adressesDeLaMachine, estBouclage, type HoteNomme } from '../../mocks/serveur/reseau.ts'

/** Rend les adresses d’un nom vues de cette machine, fichier hosts compris ; vide quand il n’en a pas. */
export type Resoudre = (nom: string) => Promise<readonly string[]>

/** Le nom n’existe pas, ou aucun serveur DNS ne répond : dans les deux cas, il ne mène pas ici. */
const SANS_ADRESSE = new Set(['ENOTFOUND', 'ENODATA', 'EAI_AGAIN', 'EAI_FAIL'])

export const resoudreIci: Resoudre = async (nom) => {
  try {
    return (await lookup(nom, { all: true })).map(({ address }) => address)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    if (SANS_ADRESSE.has(code)) return []
    throw cause
  }
}

export interface BilanHosts {
  lignes: readonly string[]
  /** Noms qui mènent encore au banc. */
  restants: readonly string[]
}

/**
 * Dit, nom par nom, s’il mène encore au banc : à cette machine, ou à une des adresses `banc` quand
 * la vérification se fait depuis celle du logiciel. Un nom laissé enverrait au banc de vraies données.
 */
export async function verifierHosts(
  hotes: readonly HoteNomme[],
  banc: readonly string[],
  resoudre: Resoudre = resoudreIci,
): Promise<BilanHosts> {
  const nous = new Set([...adressesDeLaMachine(), ...banc])
  const restants: string[] = []
  const lignes: string[] = []
  for (const { nom } of hotes) {
    const adresses = await resoudre(nom)
    const ici = adresses.filter((adresse) => estBouclage(adresse) || nous.has(adresse))
    if (ici.length > 0) {
      restants.push(nom)
      lignes.push(`  encore au banc   ${nom} → ${ici.join(', ')}`)
    } else if (adresses.length === 0)
      lignes.push(`  défait           ${nom} : aucune adresse vue d’ici`)
    else lignes.push(`  défait           ${nom} → ${adresses.join(', ')}`)
  }
  return { lignes, restants }
}

/** Ce que l’on écrit du bilan, l’action à faire en dernier. */
export function presenterBilan({ lignes, restants }: BilanHosts): readonly string[] {
  const s = restants.length > 1 ? 's' : ''
  const suite =
    restants.length === 0
      ? 'Aucun de ces noms ne mène au banc depuis cette machine.'
      : `${restants.length} nom${s} à ôter du fichier hosts, lignes « # banc-segur ».`
  return ['Noms vus de cette machine', ...lignes, '', suite]
}
