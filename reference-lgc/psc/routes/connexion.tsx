import { Hono } from 'hono'
import type { Env, Requete } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { retourSur } from '../../serveur/seance.ts'
import { adresseDuLogiciel } from '../acces/adresse.ts'
import { navigateurConnu, navigateurDe } from '../acces/navigateur.ts'
import { partir } from '../acces/partir.ts'
import { demandeDe, revenir } from '../acces/revenir.ts'
import { seanceOuverte } from '../acces/seance-ouverte.ts'
import type { Psc } from '../psc.ts'
import { conclure } from './conclure.tsx'
import { echouer } from './echouer.ts'

const MOYEN = 'navigateur'
/** Où PSC rend la main ; enregistrée chez lui, comparée exactement. */
const RETOUR = '/psc/retour'

/** Aller chez PSC, et en revenir. */
export function routesAcces(noyau: Noyau, psc: Psc): Hono<Env> {
  const app = new Hono<Env>()

  const depart = async (c: Requete, redemander: boolean) => {
    const suite = retourSur(c.req.query('suite'))
    try {
      const mire = await partir(
        { ...psc, mutations: noyau.mutations },
        {
          navigateur: navigateurDe(c),
          retour: `${adresseDuLogiciel(psc.options, c)}${RETOUR}`,
          suite,
          seance: seanceOuverte(c, noyau)?.empreinte ?? null,
        },
        { redemander },
      )
      return c.redirect(mire.href, 302)
    } catch (erreur) {
      return echouer(c, noyau, erreur, { moyen: MOYEN, suite })
    }
  }

  // « autre » : la personne que PSC connaît sur ce poste n'est pas la bonne, il redemande.
  app.get('/psc/connexion', (c) => depart(c, c.req.query('autre') === '1'))
  app.get('/psc/rapprocher', (c) => depart(c, true))

  app.get(RETOUR, async (c) => {
    const moyens = { ...psc, horloge: noyau.horloge, mutations: noyau.mutations }
    const navigateur = navigateurConnu(c)
    const recue = new URL(c.req.url)
    let suite = retourSur(undefined)
    try {
      const demande = demandeDe(moyens, recue, navigateur)
      suite = demande.suite
      const attestation = await revenir(moyens, recue, demande)
      const { seance } = demande
      const atteste = { navigateur, attestation, moyen: MOYEN, suite, seance } as const
      return conclure(c, { noyau, psc }, atteste)
    } catch (erreur) {
      return echouer(c, noyau, erreur, { moyen: MOYEN, suite })
    }
  })

  return app
}
