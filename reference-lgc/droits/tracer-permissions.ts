import { nomComplet } from '../comptes/compte.ts'
import { LIBELLES_ROLE, ROLES, type Role } from '../comptes/roles.ts'
import type { CompteRegle } from '../comptes/super-utilisateurs.ts'
import { lireComptesRegles } from '../comptes/super-utilisateurs.ts'
import { tracerCompte } from '../comptes/traces.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { DROITS, droitsRegles, LIBELLES_DROIT } from './droits.ts'

interface Permissions {
  droits: Record<(typeof ROLES)[number], ReadonlySet<string>>
  comptes: readonly CompteRegle[]
}

/** Les permissions réglées, profils et personnes, à un instant. */
export const relever = ({ base }: Pick<Noyau, 'base'>): Permissions => ({
  droits: { medecin: droitsRegles(base, 'medecin'), secretaire: droitsRegles(base, 'secretaire') },
  comptes: lireComptesRegles(base),
})

const ditDroits = (role: Role, droits: ReadonlySet<string>): string =>
  DROITS.filter((droit) => droits.has(droit))
    .map((droit) => LIBELLES_DROIT[droit])
    .join(', ') || `aucun droit pour ${LIBELLES_ROLE[role].toLowerCase()}`

/** Une ligne par profil et par personne dont les permissions ont changé (SC.SSI/IAM.91). */
export function tracerPermissions(noyau: Noyau, auteur: string, avant: Permissions): void {
  const apres = relever(noyau)
  const tracer = (compte: Parameters<typeof tracerCompte>[1]['compte'], detail: string) =>
    tracerCompte(noyau, { auteur, compte, nature: 'permissions', reussi: true, detail })
  for (const role of ROLES) {
    const [a, b] = [ditDroits(role, avant.droits[role]), ditDroits(role, apres.droits[role])]
    if (a !== b) tracer(`Profil ${LIBELLES_ROLE[role].toLowerCase()}`, `${a} → ${b}`)
  }
  for (const compte of apres.comptes) {
    const ancien = avant.comptes.find(({ identifiant }) => identifiant === compte.identifiant)
    if (ancien && ancien.superUtilisateur !== compte.superUtilisateur)
      tracer(
        nomComplet(compte),
        `Modifie les traits verrouillés : ${compte.superUtilisateur ? 'oui' : 'non'}`,
      )
  }
}
