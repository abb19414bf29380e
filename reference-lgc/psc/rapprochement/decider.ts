import { type Compte, lireCompte, lireComptes, lireComptesDuRpps } from '../../comptes/compte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { type Professionnel, rppsDe } from '../identite/professionnel.ts'
import { liaisonDe, liaisonDuCompte } from './depot.ts'
import type { Issue } from './issue.ts'
import { sousQualifie } from './qualifier.ts'
import { REGLES_RAPPROCHEMENT } from './regles/index.ts'

type Moyens = Pick<Noyau, 'base' | 'mutations'>

/** À quel compte mène cette identité, et à quel prix. */
export function decider(
  moyens: Moyens,
  professionnel: Professionnel,
  ouvert: Compte | null,
): Issue {
  const { base } = moyens
  const liaison = liaisonDe(base, professionnel.identifiant)
  const tous = comptesDe(moyens, professionnel)
  const faits = {
    professionnel,
    liaison,
    compteLie: liaison && lireCompte(base, liaison.compteId),
    porteurs: tous.filter(({ actif }) => actif),
    porteursFermes: tous.filter(({ actif }) => !actif),
    ouvert,
    liaisonOuvert: ouvert && liaisonDuCompte(base, ouvert.id),
  }
  for (const regle of REGLES_RAPPROCHEMENT) {
    const issue = regle(faits)
    if (issue) return qualifiee(issue, professionnel)
  }
  return { genre: 'prouver' }
}

/** Le pivot est le RPPS, jamais le nom : deux homonymes ne sont pas un compte (EXI PSC 19). */
function comptesDe({ base, mutations }: Moyens, professionnel: Professionnel): Compte[] {
  const rpps = rppsDe(professionnel.identifiant)
  const justes = rpps ? lireComptesDuRpps(base, rpps) : []
  return mutations.choisir('psc-rapprochement-sans-rpps', justes, () =>
    lireComptes(base).filter((compte) => memeNom(compte, professionnel)),
  )
}

const memeNom = (compte: Compte, { nom, prenom }: Professionnel): boolean =>
  `${compte.nom} ${compte.prenom}`.toUpperCase() === `${nom} ${prenom}`.toUpperCase()

function qualifiee(issue: Issue, professionnel: Professionnel): Issue {
  if (issue.genre !== 'ouvrir' && issue.genre !== 'confirmer') return issue
  const code = sousQualifie(issue.compte, professionnel)
  return code ? { genre: 'refuser', code } : issue
}
