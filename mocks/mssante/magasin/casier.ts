import { creerDossier, type Dossier } from './dossier.ts'

/** Les dossiers d'une boîte. */
export interface Casier {
  /** Sans tenir compte de la casse pour `INBOX` seulement (RFC 3501 §5.1). */
  dossier(nom: string): Dossier | null
  dossiers(): readonly Dossier[]
  creer(nom: string): Dossier
  supprimer(nom: string): void
  renommer(ancien: string, nouveau: string): void
  /** Octets occupés. */
  taille(): number
}

const USAGES = [
  ['Sent', '\\Sent'],
  ['Drafts', '\\Drafts'],
  ['Trash', '\\Trash'],
  ['Junk', '\\Junk'],
] as const

export const BOITE_ENTREE = 'INBOX'

const canonique = (nom: string) => (nom.toUpperCase() === BOITE_ENTREE ? BOITE_ENTREE : nom)

/** Les dossiers de départ d'une boîte (mssante.md §7) ; `uidValidity` est le même d'un démarrage à l'autre. */
export function creerCasier(uidValidity: number): Casier {
  let nes = 0
  const dossiers = new Map<string, Dossier>()
  const creer = (nom: string, usage: string | null = null): Dossier => {
    const dossier = creerDossier(nom, { usage, uidValidity: uidValidity + nes })
    nes += 1
    dossiers.set(nom, dossier)
    return dossier
  }
  creer(BOITE_ENTREE)
  for (const [nom, usage] of USAGES) creer(nom, usage)
  return {
    dossier: (nom) => dossiers.get(canonique(nom)) ?? null,
    dossiers: () => [...dossiers.values()],
    creer: (nom) => creer(nom),
    supprimer: (nom) => void dossiers.delete(nom),
    renommer(ancien, nouveau) {
      for (const [nom, dossier] of [...dossiers]) {
        if (nom !== ancien && !nom.startsWith(`${ancien}/`)) continue
        dossiers.delete(nom)
        dossier.nom = `${nouveau}${nom.slice(ancien.length)}`
        dossiers.set(dossier.nom, dossier)
      }
    },
    taille: () =>
      [...dossiers.values()].reduce(
        (total, dossier) => dossier.messages().reduce((t, m) => t + m.contenu.octets.length, total),
        0,
      ),
  }
}
