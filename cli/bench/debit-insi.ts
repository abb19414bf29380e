import { readFile } from 'node:fs/promises'
import { creerHorloge } from '../../mocks/horloge.ts'
import { creerInsi } from '../../mocks/insi/index.ts'
import { lireConfiance } from '../../mocks/pki/confiance.ts'
import { ouvrirPki, type Pki } from '../../mocks/pki/index.ts'
import {
  type OptionsServeur,
  ouvrirServeur,
  type Serveur,
} from '../../mocks/serveur/ouvrir-serveur.ts'
import { DOSSIER_PKI } from '../chemins.ts'
import { type Client, creerClient } from './envoyer-salve.ts'
import { creerMessages, ENTETES_INSI } from './messages-insi.ts'
import { analyserSeulement, creerTemoin, lireArbre } from './temoin-insi.ts'

const ECHAUFFEMENT = 3_000
/** De courtes salves, nombreuses : un à-coup de la machine ne touche que les siennes. */
const TOURS = 40
const SALVE = 200

/** Requêtes par seconde écoulée, et par seconde de processeur : une machine partagée fausse la première. */
export interface Debit {
  duree: number
  processeur: number
}

/** Une application mesurée : ses débits, un par tour. */
export interface ApplicationMesuree {
  nom: 'simulateur' | 'arbre' | 'analyse'
  tours: readonly Debit[]
}

type Traiter = OptionsServeur['traiter']

async function mesurerSalve(client: Client): Promise<Debit> {
  const avant = process.cpuUsage()
  const secondes = await client.envoyer(SALVE)
  const { user, system } = process.cpuUsage(avant)
  return { duree: SALVE / secondes, processeur: (SALVE * 1e6) / (user + system) }
}

/** Ouvre un serveur HTTPS comme celui d’INSi, et un client à certificat d’organisation. */
async function brancher(pki: Pki, traiter: Traiter): Promise<{ serveur: Serveur; client: Client }> {
  const lire = (fichier: string) => readFile(fichier, 'utf8')
  const [fichiers, organisation] = [pki.fichiers('server'), pki.fichiers('lgc-insi-auto')]
  const ca = await lire(pki.ca)
  const serveur = await ouvrirServeur({
    nom: 'bench',
    port: 0,
    traiter,
    tls: {
      cert: await lire(fichiers.chaine),
      cle: await lire(fichiers.cle),
      ca,
      refuseAuHandshake: false,
    },
  })
  const client = creerClient({
    url: `${serveur.adresse}/lps`,
    entetes: ENTETES_INSI,
    message: creerMessages(),
    tls: { ca, cert: await lire(organisation.chaine), key: await lire(organisation.cle) },
  })
  return { serveur, client }
}

/**
 * Compare INSi simulé à la même application qui analyse le message et répond une constante : mêmes
 * serveurs HTTPS, mêmes messages, même processus, salves alternées, client compris partout.
 */
export async function mesurerDebitInsi(): Promise<readonly ApplicationMesuree[]> {
  const pki = await ouvrirPki({ dossier: DOSSIER_PKI })
  const insi = creerInsi({ horloge: creerHorloge(), confiance: await lireConfiance(pki) })
  const ouverts: { serveur: Serveur; client: Client }[] = []
  const ouvrir = async (nom: ApplicationMesuree['nom'], traiter: Traiter) => {
    const branche = await brancher(pki, traiter)
    ouverts.push(branche)
    await branche.client.envoyer(ECHAUFFEMENT)
    return { nom, client: branche.client, tours: [] as Debit[] }
  }
  try {
    const simulateur = await ouvrir('simulateur', (requete, liens) =>
      insi.app.fetch(requete, liens),
    )
    // La constante est une vraie réponse : tous écrivent autant d’octets.
    const reponse = insi.controle.journal.lire().at(-1)?.reponse
    const constante = {
      corps: reponse?.corps ?? '',
      type: reponse?.entetes['content-type'] ?? '',
    }
    const arbre = creerTemoin(lireArbre, constante)
    const analyse = creerTemoin(analyserSeulement, constante)
    const applications = [
      simulateur,
      await ouvrir('arbre', (requete) => arbre.fetch(requete)),
      await ouvrir('analyse', (requete) => analyse.fetch(requete)),
    ]
    for (let tour = 0; tour < TOURS; tour += 1) {
      // Elles alternent : une machine qui ralentit les ralentit toutes.
      for (const { client, tours } of applications) tours.push(await mesurerSalve(client))
    }
    const faute = insi.controle.journal.lire().find((entree) => entree.ecarts.length > 0)
    if (faute) throw new Error(`écart au journal : ${faute.ecarts[0]?.message}`)
    return applications
  } finally {
    for (const { client } of ouverts) client.fermer()
    await Promise.all(ouverts.map(({ serveur }) => serveur.fermer()))
    insi.liberer()
  }
}
