import type { OptionsPsc } from '../../options.ts'
import type { Requete } from '../../serveur/contexte.ts'
import { erreurPsc } from '../erreur.ts'

const LOCAUX = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Où ce logiciel se trouve pour le navigateur : l'adresse réglée, celle qui est enregistrée chez PSC ;
 * sans elle, celle de la demande, pourvu qu'elle soit de ce poste : un en-tête Host se forge.
 */
export function adresseDuLogiciel({ adresse }: OptionsPsc, c: Requete): string {
  if (adresse) return adresse.replace(/\/$/, '')
  const { origin, hostname } = new URL(c.req.url)
  if (!LOCAUX.has(hostname)) throw erreurPsc('PSC-CLIENT')
  return origin
}
