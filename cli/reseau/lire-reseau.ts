import { readFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import path from 'node:path'
import { lireBloc } from '../../mocks/serveur/filtre-adresses.ts'
import {
  adressesDeLaMachine,
  ecoutePartout,
  estBouclage,
  type HoteNomme,
  type OptionsReseau,
} from '../../mocks/serveur/reseau.ts'
import { cheminLisible } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { lireEntier } from '../ligne/lire-entier.ts'
import { raisonDe } from '../ligne/raison.ts'
import type { EntreeVerbe } from '../verbe.ts'
import { lireNoms } from './lire-noms.ts'

/** Ce que l’utilisateur demande, par options ou par le champ `reseau` de la configuration. */
export interface DemandeReseau {
  ecoute?: string | undefined
  /** Fichier de noms. */
  noms?: string | undefined
  autoriser?: readonly string[] | undefined
  portSni?: number | undefined
}

const PORT_HTTPS = 443

/** Charge le fichier de noms. Lève SEGUR-RES-001 avec toutes ses fautes. */
export async function chargerNoms(fichier: string): Promise<readonly HoteNomme[]> {
  const chemin = cheminLisible(path.resolve(fichier))
  const texte = await readFile(fichier, 'utf8').catch((cause: unknown) => {
    const raison = raisonDe(cause)
    throw new ErreurSegur('SEGUR-RES-001', { fichier: chemin, raison }, { cause })
  })
  const lu = lireNoms(texte)
  if ('hotes' in lu) return lu.hotes
  throw new ErreurSegur(
    'SEGUR-RES-001',
    { fichier: chemin, raison: 'des lignes sont à corriger' },
    { details: lu.erreurs },
  )
}

const refuser = (option: string, raison: string) =>
  new ErreurSegur('SEGUR-CLI-003', { verbe: 'simulateurs', option, raison })

/** L’adresse à donner au logiciel quand on écoute partout : une vraie carte, IPv4 d’abord. */
function adresseDonnee(ecoute: string): string {
  if (!ecoutePartout(ecoute)) return ecoute
  const [premiere = '127.0.0.1'] = adressesDeLaMachine()
    .filter((adresse) => !estBouclage(adresse) && !adresse.toLowerCase().startsWith('fe80:'))
    .sort((a, b) => isIP(a) - isIP(b))
  return premiere
}

function jugerEcoute(ecoute: string, autoriser: readonly string[]): void {
  if (isIP(ecoute) === 0)
    throw refuser('--ecoute', `une adresse IP de cette machine est attendue, pas « ${ecoute} »`)
  for (const texte of autoriser)
    if (lireBloc(texte) === null)
      throw refuser(
        '--autoriser',
        `une adresse IP ou un bloc comme 192.168.1.0/24 est attendu, pas « ${texte} »`,
      )
  if (ecoutePartout(ecoute) && autoriser.length === 0)
    throw refuser(
      '--ecoute',
      `${ecoute} ouvre toutes les cartes réseau : dites qui peut se connecter, avec « --autoriser »`,
    )
  const connues = adressesDeLaMachine()
  if (!ecoutePartout(ecoute) && !estBouclage(ecoute) && !connues.includes(ecoute))
    throw refuser(
      '--ecoute',
      `${ecoute} n’est pas une adresse de cette machine (${connues.join(', ')})`,
    )
}

/**
 * Ce qu’il faut aux services pour servir une autre machine, ou des noms écrits en dur dans le
 * logiciel ; `undefined` quand rien n’est demandé. Lève SEGUR-RES-001 ou SEGUR-CLI-003.
 */
export async function chargerReseau(demande: DemandeReseau): Promise<OptionsReseau | undefined> {
  const { noms, autoriser = [], portSni } = demande
  if (demande.ecoute === undefined && noms === undefined) {
    if (autoriser.length > 0) throw refuser('--autoriser', 'elle accompagne « --ecoute »')
    if (portSni !== undefined) throw refuser('--port-sni', 'elle accompagne « --noms »')
    return undefined
  }
  const ecoute = demande.ecoute ?? '127.0.0.1'
  jugerEcoute(ecoute, autoriser)
  const hotes = noms === undefined ? [] : await chargerNoms(noms)
  const aiguilles = hotes.some(({ service }) => service !== null)
  return {
    ecoute,
    adresse: adresseDonnee(ecoute),
    hotes,
    autorises: autoriser,
    portSni: aiguilles ? (portSni ?? PORT_HTTPS) : null,
  }
}

const texte = (valeur: EntreeVerbe['valeurs'][string]) =>
  typeof valeur === 'string' ? valeur : undefined

/** Ce que les options demandent ; la configuration pour celles qui sont absentes. */
export function demandeReseau(
  valeurs: EntreeVerbe['valeurs'],
  config: DemandeReseau,
): DemandeReseau {
  const autoriser = [valeurs.autoriser ?? []].flat().filter((a) => typeof a === 'string')
  const ports = { verbe: 'simulateurs', option: '--port-sni', min: 1, max: 65_535 }
  return {
    ecoute: texte(valeurs.ecoute) ?? config.ecoute,
    noms: texte(valeurs.noms) ?? config.noms,
    autoriser: autoriser.length > 0 ? autoriser : config.autoriser,
    portSni: lireEntier(valeurs['port-sni'], ports) ?? config.portSni,
  }
}
