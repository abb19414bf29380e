import type { Base } from '../base/base.ts'
import type { Role } from '../comptes/roles.ts'
import type { Mutations } from '../mutations/interrupteur.ts'

/** Voir l'identité et appeler INSi se règlent à part (règle 4 du guide INS). */
export const DROITS = ['consulter-identite', 'appeler-insi', 'ouvrir-copies'] as const
export type Droit = (typeof DROITS)[number]

export const LIBELLES_DROIT: Record<Droit, string> = {
  'consulter-identite': "Consulter l'identité des patients",
  'appeler-insi': 'Appeler le téléservice INSi',
  'ouvrir-copies': "Ouvrir les copies de titres d'identité",
}

/** Sans réglage, tout est accordé : le responsable retire ce qu'il ne veut pas (INS.05, INS.06). */
export function droitsRegles(base: Base, role: Role): ReadonlySet<Droit> {
  const retires = base.lire<{ droit: string }>(
    'SELECT droit FROM droit WHERE role = ? AND accorde = 0',
    [role],
  )
  const refuses = new Set(retires.map((r) => r.droit))
  return new Set(DROITS.filter((droit) => !refuses.has(droit)))
}

/** Les droits effectifs : appeler INSi suppose de pouvoir consulter l'identité rendue. */
export function droitsDe(base: Base, role: Role, mutations: Mutations): ReadonlySet<Droit> {
  // L'administrateur gère les comptes : aucun dossier ne lui est ouvert, aucun réglage n'y change rien.
  if (role === 'administrateur') return new Set()
  const regles = droitsRegles(base, role)
  const consulter = mutations.choisir(
    'droit-ins-ignore',
    regles.has('consulter-identite'),
    () => true,
  )
  const appeler = mutations.choisir('droit-appel-ignore', regles.has('appeler-insi'), () => true)
  const effectifs = new Set<Droit>()
  if (consulter) effectifs.add('consulter-identite')
  if (consulter && appeler) effectifs.add('appeler-insi')
  const copies = mutations.choisir('droit-copies-ignore', regles.has('ouvrir-copies'), () => true)
  if (consulter && copies) effectifs.add('ouvrir-copies')
  return effectifs
}

/** Écrit chaque droit, accordé ou retiré : un réglage ne dépend pas du défaut. */
export function reglerDroits(base: Base, role: Role, accordes: ReadonlySet<Droit>): void {
  for (const droit of DROITS)
    base.executer(
      `INSERT INTO droit (role, droit, accorde) VALUES (?, ?, ?)
       ON CONFLICT (role, droit) DO UPDATE SET accorde = excluded.accorde`,
      [role, droit, accordes.has(droit) ? 1 : 0],
    )
}
