import type { HttpBindings } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Horloge } from '../contrat.ts'
import { creerJournal } from '../journal.ts'
import type { BoiteDonnee } from '../mssante/boites/types.ts'
import { creerPannes } from '../pannes.ts'
import type { ServiceControle } from '../service.ts'
import { creerAppAnnuaire } from './app.ts'
import { boiteInscrite } from './boite-inscrite.ts'
import { commandesAnnuaire } from './commandes.ts'
import { creerEtatAnnuaire } from './etat.ts'
import { lecturesAnnuaire } from './lectures.ts'
import { lirePanneAnnuaire, type PanneAnnuaire } from './pannes.ts'
import { creerQuota } from './quota.ts'
import type { ReglagesAnnuaire } from './reglages.ts'

export interface ServiceAnnuaire {
  app: Hono<{ Bindings: HttpBindings }>
  controle: ServiceControle
  /** La boîte de personne que l'Annuaire publie à cette adresse, telle qu'un opérateur l'ouvrirait ; `null` sans elle. */
  boite(adresse: string): BoiteDonnee | null
  /** Vrai quand la connexion qui arrive doit voir un autre certificat : la panne `other-cert` (annuaire.md §8). */
  autreCertificat(): boolean
}

/**
 * L'Annuaire Santé simulé : l'API FHIR v2 et les extractions publiques, d'un même jeu inventé
 * (annuaire.md §8). Se sert en HTTPS, sans certificat de client.
 */
export function creerAnnuaire({
  horloge,
  reglages,
}: {
  horloge: Horloge
  reglages?: Partial<ReglagesAnnuaire>
}): ServiceAnnuaire {
  const journal = creerJournal('annuaire', horloge)
  const pannes = creerPannes<PanneAnnuaire>()
  const quota = creerQuota()
  const etat = creerEtatAnnuaire(horloge, reglages)
  return {
    app: creerAppAnnuaire({ horloge, journal, pannes, etat, quota }),
    boite: (adresse) => boiteInscrite(etat.jeu(), adresse),
    autreCertificat: () => pannes.appliquer(({ mode }) => mode === 'other-cert') !== null,
    controle: {
      nom: 'annuaire',
      journal,
      pannes,
      armerPanne(corps) {
        const lue = lirePanneAnnuaire(corps)
        if ('erreurs' in lue) return lue.erreurs
        pannes.armer(lue.valeur)
        return []
      },
      etat: () => ({ jour: etat.jour, reglages: etat.reglages }),
      reinitialiser() {
        etat.reinitialiser()
        pannes.vider()
        quota.vider()
        journal.vider()
      },
      commandes: commandesAnnuaire(etat, horloge),
      lectures: lecturesAnnuaire(etat, horloge),
    },
  }
}
