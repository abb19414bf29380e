import type { HttpBindings } from '@hono/node-server'
import type { Hono } from 'hono'
import { z } from 'zod'
import type { Horloge } from '../contrat.ts'
import { creerJournal } from '../journal.ts'
import { creerPannes } from '../pannes.ts'
import type { Confiance } from '../pki/confiance.ts'
import { lireCertificatPresente } from '../psc/authentification/certificat.ts'
import type { ServicePsc } from '../psc/index.ts'
import { lireJson } from '../serveur/lire-json.ts'
import type { ServiceControle } from '../service.ts'
import { creerAppOn } from './app.ts'
import { lirePanneOn, type PanneOn } from './pannes.ts'
import type { Registre } from './repondre.ts'

export interface ServiceOn {
  app: Hono<{ Bindings: HttpBindings }>
  controle: ServiceControle
}

/** Texte du code 2D : le banc s'y annonce, ce n'est pas une vraie ordonnance (§4 [C]). */
const CODE = /^SEGUR-MOCK\|ON\|1\|(.+)$/

const SCHEMA_EXECUTION = z.strictObject({ lu: z.string().max(200) })

/**
 * L'Ordonnance Numérique simulée (ordonnance-numerique.md §7) : une façade de notre forme, gardée comme
 * une API Pro Santé Connectée. Elle prouve le comportement du logiciel, rien du format du vrai service.
 */
export function creerOn({
  horloge,
  confiance,
  garder,
}: {
  horloge: Horloge
  confiance: Confiance
  garder: ServicePsc['garderApi']
}): ServiceOn {
  const journal = creerJournal('on', horloge)
  const pannes = creerPannes<PanneOn>()
  const registre: Registre = new Map()
  const app = creerAppOn({
    ...{ horloge, journal, pannes, registre, garder },
    lireCertificat: (socket) => lireCertificatPresente(socket, confiance),
  })
  return {
    app,
    controle: {
      nom: 'on',
      journal,
      pannes,
      armerPanne(corps) {
        const lue = lirePanneOn(corps)
        if ('erreurs' in lue) return lue.erreurs
        pannes.armer(lue.valeur)
        return []
      },
      etat: () => ({
        prescriptions: [...registre.values()].map(({ prescription, ...reste }) => ({
          numero: prescription.numero,
          type: prescription.type,
          prescripteur: prescription.prescripteur.idNat,
          lignes: prescription.lignes.length,
          pdfSha256: prescription.pdfSha256,
          ...reste,
        })),
      }),
      reinitialiser() {
        registre.clear()
        pannes.vider()
        journal.vider()
      },
      commandes: {
        // Le pharmacien du banc : il scanne la feuille ou tape le numéro, puis délivre.
        async executions(c) {
          const lu = await lireJson(c, SCHEMA_EXECUTION)
          if ('reponse' in lu) return lu.reponse
          const numero = CODE.exec(lu.corps.lu)?.[1] ?? lu.corps.lu
          const trouvee = registre.get(numero)
          if (!trouvee) return c.json({ erreurs: [`Ordonnance inconnue : ${numero}.`] }, 404)
          if (trouvee.annuleeLe !== null)
            return c.json({ erreurs: ['Cette ordonnance est annulée.'] }, 409)
          trouvee.executions.push(horloge.maintenant().toISOString())
          return c.json({ numero, executions: trouvee.executions })
        },
      },
    },
  }
}
