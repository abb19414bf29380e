import { randomUUID } from 'node:crypto'
import type { Horloge } from '../../contrat.ts'
import type { RegistreBoites } from '../boites/registre.ts'
import type { Boite } from '../boites/types.ts'
import { BOITE_ENTREE } from './casier.ts'
import { creerContenu } from './contenu.ts'
import type { Dossier, MessageImap } from './dossier.ts'

export interface MessageTrouve {
  boite: Boite
  dossier: Dossier
  message: MessageImap
}

/** Dépose et retrouve les messages de toutes les boîtes. */
export interface Depot {
  deposer(
    boite: Boite,
    octets: Buffer,
    ou?: { dossier?: string; drapeaux?: Iterable<string>; date?: Date },
  ): MessageImap
  trouver(id: string): MessageTrouve | null
  /** Vrai quand ces octets de plus dépassent le quota de la boîte. */
  deborde(boite: Boite, octets: number): boolean
}

const INDEXE_MAX = 1024 * 1024

/** Le dépôt des messages ; les octets sont gardés tels que reçus. */
export function creerDepot({
  boites,
  horloge,
}: {
  boites: RegistreBoites
  horloge: Horloge
}): Depot {
  return {
    deposer(boite, octets, { dossier = BOITE_ENTREE, drapeaux = [], date } = {}) {
      const cible = boite.casier.dossier(dossier) ?? boite.casier.creer(dossier)
      const contenu = creerContenu(octets)
      // Lu au repos : la première recherche n'attend pas. Un gros message attendra d'être cherché.
      if (octets.length < INDEXE_MAX) setImmediate(() => contenu.texte())
      return cible.deposer({
        id: randomUUID(),
        contenu,
        drapeaux: new Set(drapeaux),
        dateInterne: date ?? horloge.maintenant(),
      })
    },
    trouver(id) {
      for (const boite of boites.toutes())
        for (const dossier of boite.casier.dossiers())
          for (const message of dossier.messages())
            if (message.id === id) return { boite, dossier, message }
      return null
    },
    deborde: ({ quota, casier }, octets) => quota !== null && casier.taille() + octets > quota,
  }
}
