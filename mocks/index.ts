import { readFile } from 'node:fs/promises'
import { creerVitale } from './carte-vitale/index.ts'
import { cartesConnues } from './cartes-connues.ts'
import type { Horloge } from './contrat.ts'
import { creerControle } from './controle/app.ts'
import { type DescriptionSimulateurs, decrirePki } from './description.ts'
import { creerHorloge } from './horloge.ts'
import { IDENTITES_DE_TEST } from './insi/identites-de-test.ts'
import { inventerIdentites } from './insi/identites-inventees.ts'
import { creerInsi } from './insi/index.ts'
import { lireConfiance } from './pki/confiance.ts'
import { ouvrirPki, type Pki } from './pki/index.ts'
import { portDe } from './ports.ts'
import { type OptionsServeur, ouvrirServeur, type Serveur } from './serveur/ouvrir-serveur.ts'

export type { DescriptionSimulateurs } from './description.ts'

export interface OptionsSimulateurs {
  /** Dossier de l'IGC de test ; `.segur/pki` par convention. */
  dossierPki: string
  /** Ports fixes : contrôle, INSi +1, Vitale +2. Absent ou 0 : choisis par le système. */
  portBase?: number
  /** Horloge partagée ; par défaut une nouvelle, à l'heure réelle. */
  horloge?: Horloge
  /** Ajoute vingt identités inventées, les mêmes pour une même graine. */
  graine?: number
  /** Autorités d'un éditeur, PEM, reconnues en plus des nôtres (igc-sante.md §8). */
  autoritesSupplementaires?: readonly string[]
  /** Noms et adresses ajoutés au certificat des serveurs (igc-sante.md §5). */
  nomsServeur?: readonly string[]
  /** INSi coupe à la poignée de main TLS un client sans certificat reconnu (igc-sante.md §6). */
  refuseAuHandshake?: boolean
}

export interface Simulateurs {
  description: DescriptionSimulateurs
  horloge: Horloge
  pki: Pki
  /** Ferme tous les serveurs et leurs connexions. */
  arreter(): Promise<void>
}

const IDENTITES_INVENTEES = 20

/** Ouvre les serveurs l'un après l'autre ; ferme ceux déjà ouverts si l'un échoue. */
async function ouvrirTous(options: readonly OptionsServeur[]): Promise<readonly Serveur[]> {
  const ouverts: Serveur[] = []
  try {
    for (const option of options) ouverts.push(await ouvrirServeur(option))
    return ouverts
  } catch (erreur) {
    await Promise.all(ouverts.map((serveur) => serveur.fermer()))
    throw erreur
  }
}

async function creerServices(options: OptionsSimulateurs, pki: Pki, horloge: Horloge) {
  const signature = pki.fichiers('vitale-sign')
  const vitale = creerVitale({
    horloge,
    signataire: {
      cle: await readFile(signature.cle, 'utf8'),
      certificat: await readFile(signature.cert, 'utf8'),
    },
  })
  const inventees =
    options.graine === undefined ? [] : inventerIdentites(options.graine, IDENTITES_INVENTEES)
  const confiance = await lireConfiance(pki, options.autoritesSupplementaires)
  const insi = creerInsi({
    horloge,
    confiance,
    identites: [...IDENTITES_DE_TEST, ...inventees],
    carteDe: cartesConnues(vitale.cartes),
  })
  return { confiance, insi, vitale }
}

/**
 * Démarre les services simulés sur 127.0.0.1 : API de contrôle et lecteur Vitale en HTTP, INSi en
 * HTTPS avec certificat de client demandé. Lève `ErreurPort` { code, port } quand un port est pris,
 * et l'erreur du système quand le dossier de l'IGC ne s'écrit pas.
 */
export async function demarrerSimulateurs(options: OptionsSimulateurs): Promise<Simulateurs> {
  const horloge = options.horloge ?? creerHorloge()
  const pki = await ouvrirPki({
    dossier: options.dossierPki,
    ...(options.nomsServeur ? { nomsServeur: options.nomsServeur } : {}),
  })
  const { confiance, insi, vitale } = await creerServices(options, pki, horloge)
  // Ajouter un service : une ligne ici, une dans `ports.ts`, une dans la description.
  const controle = creerControle([insi.controle, vitale.controle], horloge)
  const serveur = pki.fichiers('server')
  const port = (nom: Parameters<typeof portDe>[0]) => portDe(nom, options.portBase)
  const ouverts = await ouvrirTous([
    { nom: 'controle', port: port('controle'), traiter: (requete) => controle.fetch(requete) },
    {
      nom: 'insi',
      port: port('insi'),
      traiter: (requete, liens) => insi.app.fetch(requete, liens),
      tls: {
        cert: await readFile(serveur.chaine, 'utf8'),
        cle: await readFile(serveur.cle, 'utf8'),
        ca: confiance.ca,
        refuseAuHandshake: options.refuseAuHandshake ?? false,
      },
    },
    { nom: 'vitale', port: port('vitale'), traiter: (requete) => vitale.app.fetch(requete) },
  ]).catch((erreur: unknown) => {
    insi.liberer()
    throw erreur
  })
  const [adresseControle, adresseInsi, adresseVitale] = ouverts.map((s) => s.adresse)
  return {
    horloge,
    pki,
    description: {
      controle: adresseControle ?? '',
      pki: decrirePki(pki),
      insi: { url: `${adresseInsi}/lps`, idamAcceptes: insi.idamAcceptes },
      vitale: { url: adresseVitale ?? '' },
    },
    async arreter() {
      await Promise.all(ouverts.map((s) => s.fermer()))
      insi.liberer()
    },
  }
}
