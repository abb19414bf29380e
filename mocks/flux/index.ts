import { z } from 'zod'
import type { Horloge } from '../contrat.ts'
import { creerJournal } from '../journal.ts'
import { creerPannes } from '../pannes.ts'
import { creerFiltreAdresses } from '../serveur/filtre-adresses.ts'
import { lireJson } from '../serveur/lire-json.ts'
import type { OptionsServeur } from '../serveur/ouvrir-serveur.ts'
import { estBouclage } from '../serveur/reseau.ts'
import type { ServiceControle } from '../service.ts'
import { DEMANDE_ENVOI } from './ecriture/demande.ts'
import { EMETTEURS_FLUX, SYSTEME_RACCORDE, trouverEmetteur } from './emetteurs.ts'
import { ouvrirServeurMllp, type ServeurMllp } from './mllp/serveur.ts'
import { lirePanneFlux, type PanneFlux } from './pannes.ts'
import { creerReception } from './recevoir.ts'
import { creerTransmission } from './transmettre.ts'

export interface OptionsFlux {
  horloge: Horloge
  /** Attente d'un acquittement du logiciel, en millisecondes ; dix secondes par défaut. */
  delaiMs?: number
  /** Adresses où le logiciel peut écouter, hors cette machine ; aucune par défaut. */
  autorises?: readonly string[] | undefined
}

export interface ServiceFlux {
  controle: ServiceControle
  /** Ouvre l'écoute MLLP sur 127.0.0.1, sauf `reseau` ; lève `ErreurPort` quand le port est pris. */
  ouvrir(port: number, reseau?: OptionsServeur['reseau']): Promise<ServeurMllp>
}

const TAILLE_MAX = 1024 * 1024
const DELAI_MS = 10_000

/** Où le logiciel écoute ; `null` tant que personne ne l'a dit. */
const DESTINATION = z.strictObject({
  port: z.int().min(1).max(65_535).nullable(),
  /** Adresse IP de sa machine ; 127.0.0.1 par défaut. */
  hote: z.union([z.ipv4(), z.ipv6()]).optional(),
})

/**
 * Le système raccordé simulé (ins.md §9 et §16) : il reçoit en MLLP les messages d'identité du
 * logiciel et les juge, et lui transmet, comme plusieurs partenaires fictifs, identités et résultats.
 */
export function creerFlux({
  horloge,
  delaiMs = DELAI_MS,
  autorises = [],
}: OptionsFlux): ServiceFlux {
  const journal = creerJournal('flux', horloge)
  const pannes = creerPannes<PanneFlux>()
  const transmettre = creerTransmission({ horloge, journal, delaiMs })
  let destination: number | null = null
  let hote: string | undefined
  const admise = creerFiltreAdresses(autorises)
  const controle: ServiceControle = {
    nom: 'flux',
    journal,
    pannes,
    armerPanne(corps) {
      const lue = lirePanneFlux(corps)
      if ('erreurs' in lue) return lue.erreurs
      pannes.armer(lue.panne)
      return []
    },
    etat: () => ({
      maintenant: horloge.maintenant().toISOString(),
      systeme: SYSTEME_RACCORDE,
      emetteurs: EMETTEURS_FLUX,
      destination,
      pannes: pannes.lister(),
    }),
    // La destination est un branchement, pas un fait du scénario : elle reste.
    reinitialiser() {
      pannes.vider()
      journal.vider()
    },
    commandes: {
      async destination(c) {
        const lu = await lireJson(c, DESTINATION)
        if ('reponse' in lu) return lu.reponse
        const voulu = lu.corps.hote
        // Une liste vide admettrait tout : le banc n'écrit qu'à une machine que l'on a nommée.
        if (voulu !== undefined && !estBouclage(voulu) && !(autorises.length > 0 && admise(voulu)))
          return c.json({ erreurs: [`L’adresse ${voulu} n’est pas autorisée (--autoriser).`] }, 400)
        destination = lu.corps.port
        hote = voulu
        return c.json({ destination })
      },
      async envoyer(c) {
        const lu = await lireJson(c, DEMANDE_ENVOI)
        if ('reponse' in lu) return lu.reponse
        const emetteur = trouverEmetteur(lu.corps.emetteur ?? SYSTEME_RACCORDE.nom)
        const erreurs = [
          ...(emetteur
            ? []
            : [`Émetteur inconnu ; connus : ${EMETTEURS_FLUX.map((e) => e.nom).join(', ')}.`]),
          ...(destination === null
            ? ['Aucune destination : dites le port du logiciel par « destination ».']
            : []),
        ]
        if (!emetteur || destination === null) return c.json({ erreurs }, 400)
        return c.json(await transmettre(lu.corps, { emetteur, hote, port: destination }))
      },
    },
  }
  const traiter = creerReception({ horloge, journal, pannes })
  return {
    controle,
    ouvrir: (port, reseau) => ouvrirServeurMllp({ port, tailleMax: TAILLE_MAX, traiter, reseau }),
  }
}
