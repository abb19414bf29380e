import { type Compte, nomComplet } from '../../comptes/compte.ts'
import { apresConnexion, demarrerSeance } from '../../comptes/demarrer-seance.ts'
import { fermerSession } from '../../comptes/sessions.ts'
import { tracerCompte } from '../../comptes/traces.ts'
import type { Requete } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { compteDeSeance } from '../acces/seance-ouverte.ts'
import type { CodePsc } from '../codes.ts'
import { erreurPsc } from '../erreur.ts'
import { rppsDe } from '../identite/professionnel.ts'
import { journaliserPsc } from '../journal/depot.ts'
import type { Psc } from '../psc.ts'
import type { Atteste } from '../rapprochement/attestes.ts'
import { decider } from '../rapprochement/decider.ts'
import { FACONS, type Facon, liaisonDe, lier, suivreSub } from '../rapprochement/depot.ts'
import { echouer } from './echouer.ts'

interface Moyens {
  noyau: Noyau
  psc: Psc
}

/** Une identité reconnue : ouvrir son compte, ou demander à l'utilisateur ce qui manque. */
export function conclure(c: Requete, moyens: Moyens, atteste: Atteste): Response {
  const { noyau, psc } = moyens
  const { professionnel } = atteste.attestation
  const issue = decider(noyau, professionnel, compteDeSeance(noyau.base, atteste.seance))
  if (issue.genre === 'ouvrir') return ouvrir(c, moyens, atteste, issue)
  if (issue.genre === 'refuser') return refuser(c, moyens, atteste, issue.code)
  psc.attestes.garder(atteste)
  return c.redirect(PAGES[issue.genre], 303)
}

/** Ce compte n'est pas pour cette identité : le dire, et oublier les jetons. */
export function refuser(
  c: Requete,
  { noyau, psc }: Moyens,
  { navigateur, attestation, moyen, suite }: Atteste,
  code: CodePsc,
): Response {
  const { identifiant } = attestation.professionnel
  psc.attestes.oublier(navigateur)
  return echouer(c, noyau, erreurPsc(code), { moyen, suite, identifiant })
}

const PAGES = {
  choisir: '/psc/choix',
  confirmer: '/psc/confirmation',
  prouver: '/psc/rapprochement',
} as const

/** Ouvre la session du compte, sous un identifiant de session neuf, et garde les jetons en mémoire. */
export function ouvrir(
  c: Requete,
  { noyau, psc }: Moyens,
  atteste: Atteste,
  { compte, lier: facon }: { compte: Compte; lier: Facon | null },
): Response {
  const { base } = noyau
  const { navigateur, attestation, moyen, suite, seance } = atteste
  psc.attestes.oublier(navigateur)
  const { identifiant, sub, situations } = attestation.professionnel
  if (facon) noterLien(noyau, atteste, { compte, facon })
  else if (liaisonDe(base, identifiant)?.sub !== sub) suivreSub(base, identifiant, sub)
  if (seance) {
    fermerSession(base, seance)
    psc.sessions.oublier(seance)
  }
  const empreinte = demarrerSeance(c, noyau, {
    compte,
    moyen: moyen === 'téléphone' ? 'ciba' : 'psc',
  })
  psc.sessions.ouvrir(empreinte, attestation, moyen)
  const jeton = noyau.mutations.active('psc-jeton-au-journal') ? ` ${attestation.jetons.acces}` : ''
  journaliserPsc(noyau, {
    nature: 'connexion',
    compte: nomComplet(compte),
    identifiant,
    moyen,
    detail: `Niveau ${attestation.jetons.identite.acr}${jeton}`,
  })
  const apres = apresConnexion(noyau, compte, suite)
  if (situations.length < 2) return c.redirect(apres, 303)
  return c.redirect(`/psc/situation?${new URLSearchParams({ suite: apres })}`, 303)
}

function noterLien(
  noyau: Noyau,
  { attestation, moyen }: Atteste,
  { compte, facon }: { compte: Compte; facon: Facon },
): void {
  const { professionnel } = attestation
  const { identifiant } = professionnel
  if (!noyau.mutations.active('psc-rapprochement-oublie'))
    lier(noyau.base, professionnel, {
      compteId: compte.id,
      facon,
      rpps: rppsDe(identifiant),
      le: noyau.horloge.maintenant(),
    })
  const detail = FACONS[facon]
  const nom = nomComplet(compte)
  tracerCompte(noyau, { auteur: nom, compte, nature: 'rapprochement', reussi: true, detail })
  journaliserPsc(noyau, { nature: 'rapprochement', compte: nom, identifiant, moyen, detail })
}
