import { readFile } from 'node:fs/promises'
import { decrireApiPsc } from './api-psc/decrire.ts'
import { creerVitale } from './carte-vitale/index.ts'
import type { JeuDeCartes } from './carte-vitale/jeu-de-cartes.ts'
import { cartesConnues } from './cartes-connues.ts'
import type { Horloge } from './contrat.ts'
import { creerControle } from './controle/app.ts'
import { type DescriptionSimulateurs, decrirePki, decrireReseau } from './description.ts'
import { creerWebPs } from './dmp/web-ps/index.ts'
import type { ClientPortail } from './dmp/web-ps/relier.ts'
import { SYSTEME_RACCORDE } from './flux/emetteurs.ts'
import { creerFlux } from './flux/index.ts'
import { creerHorloge } from './horloge.ts'
import { IDAM_ACCEPTES } from './insi/idam.ts'
import { type Identite, SCHEMA_IDENTITES } from './insi/identite.ts'
import { IDENTITES_DE_TEST } from './insi/identites-de-test.ts'
import { inventerIdentites } from './insi/identites-inventees.ts'
import { creerInsi } from './insi/index.ts'
import { composerBase, type ModeJeu } from './insi/jeu/composer-base.ts'
import { creerAppPki } from './pki/app-pki.ts'
import { lireConfiance } from './pki/confiance.ts'
import { ouvrirPki, type Pki } from './pki/index.ts'
import { PORT_BASE_RESEAU, portDe } from './ports.ts'
import { type AdressesPsc, emetteur, situerPsc } from './psc/adresses.ts'
import { CLIENT_WEB_PS } from './psc/clients/clients-de-test.ts'
import { decrirePsc } from './psc/decrire.ts'
import { ouvrirPsc, type ReglagesDePsc } from './psc/ouvrir.ts'
import { aiguillerParNom, type Traiter } from './serveur/aiguiller-par-nom.ts'
import { creerConnexions } from './serveur/connexions.ts'
import { ouvrirAuReseau } from './serveur/ouverture.ts'
import { type OptionsServeur, ouvrirServeur, type Serveur } from './serveur/ouvrir-serveur.ts'
import type { ConnexionRefusee } from './serveur/porte.ts'
import { dansUneUrl, hotesAdmis, nomsDuCertificat, type OptionsReseau } from './serveur/reseau.ts'

export type { DescriptionSimulateurs } from './description.ts'

export interface OptionsSimulateurs {
  /** Dossier de l'IGC de test ; `.segur/pki` par convention. */
  dossierPki: string
  /** Ports fixes : contrôle, INSi +1, Vitale +2, PSC +3, flux HL7 +10, ApCV +11, portail Web PS +12. Absent ou 0 : choisis par le système. */
  portBase?: number
  /** Horloge partagée ; par défaut une nouvelle, à l'heure réelle. */
  horloge?: Horloge
  /** Ajoute vingt identités inventées, les mêmes pour une même graine. */
  graine?: number
  /** Identités du jeu de l'utilisateur, ajoutées à la base d'INSi ou mises à sa place. */
  jeu?: { identites: readonly Identite[]; mode: ModeJeu }
  /** Cartes Vitale de l'utilisateur, ajoutées à celles du jeu ou qui les remplacent. */
  cartes?: JeuDeCartes
  /** Autorités d'un éditeur, PEM, reconnues en plus des nôtres (igc-sante.md §8). */
  autoritesSupplementaires?: readonly string[]
  /** Noms et adresses ajoutés au certificat des serveurs (igc-sante.md §5). */
  nomsServeur?: readonly string[]
  /** Ouvre les services à une autre machine ; absent, tout reste sur 127.0.0.1. */
  reseau?: OptionsReseau | undefined
  /** Appelé à chaque connexion coupée parce que son adresse n'est pas autorisée. */
  surRefus?: ((refus: ConnexionRefusee) => void) | undefined
  /** Certificat de serveur de l'éditeur et sa chaîne, à la place du nôtre, PEM. */
  certificatServeur?: { cert: string; cle: string } | undefined
  /** Clients, durées et hôte de la mire de Pro Santé Connect simulé. */
  psc?: ReglagesDePsc | undefined
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

/** Ouvre l'IGC d'un banc : elle porte les noms du réseau et dit où lire ses listes de révocation. */
export function ouvrirIgc({
  dossierPki,
  nomsServeur = [],
  reseau,
  portBase,
}: Pick<OptionsSimulateurs, 'dossierPki' | 'nomsServeur' | 'reseau' | 'portBase'>): Promise<Pki> {
  if (!reseau) return ouvrirPki({ dossier: dossierPki, nomsServeur })
  const controle = `${dansUneUrl(reseau.adresse)}:${portDe('controle', portBase || PORT_BASE_RESEAU)}`
  return ouvrirPki({
    dossier: dossierPki,
    nomsServeur: [...nomsServeur, ...nomsDuCertificat(reseau)],
    publication: `http://${controle}/pki`,
  })
}

async function creerServices(
  options: OptionsSimulateurs,
  { pki, horloge, adressesPsc }: { pki: Pki; horloge: Horloge; adressesPsc: () => AdressesPsc },
) {
  const signature = pki.fichiers('vitale-sign')
  const confiance = await lireConfiance(pki, options.autoritesSupplementaires)
  const vitale = creerVitale({
    horloge,
    signataire: {
      cle: await readFile(signature.cle, 'utf8'),
      certificat: await readFile(signature.cert, 'utf8'),
    },
    ...(options.cartes ? { cartes: options.cartes } : {}),
    hotesAdmis: hotesAdmis(options.reseau),
    // L'appli carte Vitale parle des personnes d'INSi, telles qu'elles sont à chaque question.
    apcv: { confiance, identites: () => insi.identites(), idamAcceptes: IDAM_ACCEPTES },
  })
  const inventees =
    options.graine === undefined ? [] : inventerIdentites(options.graine, IDENTITES_INVENTEES)
  const base = [...IDENTITES_DE_TEST, ...inventees]
  const insi = creerInsi({
    horloge,
    confiance,
    identites: options.jeu
      ? composerBase(SCHEMA_IDENTITES.parse(base), options.jeu.identites, options.jeu.mode)
      : base,
    carteDe: cartesConnues(vitale.cartes),
  })
  const flux = creerFlux({ horloge, autorises: options.reseau?.autorises })
  const psc = await ouvrirPsc({
    ...options.psc,
    horloge,
    confiance,
    adresses: adressesPsc,
    certificats: {
      structure: pki.fichiers('lgc-auth').cert,
      proxy: pki.fichiers('proxy-auth').cert,
    },
    hotesAdmis: hotesAdmis(options.reseau),
  })
  return { confiance, flux, insi, psc, vitale }
}

/**
 * Démarre les services simulés sur 127.0.0.1 : API de contrôle et lecteur Vitale en HTTP, INSi en
 * HTTPS avec certificat de client demandé, système raccordé en MLLP. Lève `ErreurPort` { code, port } quand un port est pris,
 * et l'erreur du système quand le dossier de l'IGC ne s'écrit pas.
 */
export async function demarrerSimulateurs(options: OptionsSimulateurs): Promise<Simulateurs> {
  const horloge = options.horloge ?? creerHorloge()
  const pki = await ouvrirIgc(options)
  let adressesPsc: AdressesPsc = { base: '', mire: '' }
  const { confiance, flux, insi, psc, vitale } = await creerServices(options, {
    pki,
    horloge,
    adressesPsc: () => adressesPsc,
  })
  // Ajouter un service : une ligne ici, une dans `ports.ts`, une dans la description.
  const connexions = creerConnexions(horloge)
  const acces = options.reseau && ouvrirAuReseau(options.reseau, horloge, options.surRefus)
  const controle = creerControle(
    [insi.controle, vitale.controle, flux.controle, psc.controle],
    horloge,
    {
      hotes: hotesAdmis(options.reseau),
      jeton: acces?.jeton ?? null,
      pki: creerAppPki(pki),
      connexions,
      ...(acces ? { porte: acces.ecoute.porte } : {}),
    },
  )
  const serveur = pki.fichiers('server')
  const portBase = options.reseau ? options.portBase || PORT_BASE_RESEAU : options.portBase
  const port = (nom: Parameters<typeof portDe>[0]) => portDe(nom, portBase)
  const tls = {
    cert: options.certificatServeur?.cert ?? (await readFile(serveur.chaine, 'utf8')),
    cle: options.certificatServeur?.cle ?? (await readFile(serveur.cle, 'utf8')),
    ca: confiance.ca,
    refuseAuHandshake: options.refuseAuHandshake ?? false,
  }
  const liberer = () => {
    insi.liberer()
    vitale.liberer()
  }
  const traiterApcv: Traiter = (requete, liens) => vitale.appApcv.fetch(requete, liens)
  const traiterInsi: Traiter = (requete, liens) => insi.app.fetch(requete, liens)
  const traiterPsc: Traiter = (requete, liens) => psc.app.fetch(requete, liens)
  const portSni = options.reseau?.portSni ?? null
  const serveurs: OptionsServeur[] = [
    { nom: 'controle', port: port('controle'), traiter: (requete) => controle.fetch(requete) },
    {
      nom: 'insi',
      port: port('insi'),
      traiter: traiterInsi,
      tls,
    },
    {
      nom: 'vitale',
      port: port('vitale'),
      traiter: (requete, liens) => vitale.app.fetch(requete, liens),
    },
    {
      nom: 'apcv',
      port: port('apcv'),
      traiter: traiterApcv,
      // Une carte de professionnel signe le message : le service ne demande pas de certificat TLS.
      tls: { ...tls, refuseAuHandshake: false },
    },
  ]
  // Le navigateur de l'utilisateur n'a pas de certificat : le fournisseur en demande un sans l'exiger.
  serveurs.push({
    nom: 'psc',
    port: port('psc'),
    traiter: traiterPsc,
    tls: { ...tls, refuseAuHandshake: false },
  })
  let clientWebPs: ClientPortail = { id: '', secret: '', emetteur: '', retour: '' }
  const webPs = creerWebPs({ ca: confiance.ca, client: () => clientWebPs })
  serveurs.push({
    nom: 'webPs',
    port: port('webPs'),
    traiter: (requete) => webPs.fetch(requete),
  })
  if (options.reseau && portSni !== null)
    serveurs.push({
      nom: 'sni',
      port: portSni,
      traiter: aiguillerParNom(options.reseau.hotes, {
        insi: traiterInsi,
        apcv: traiterApcv,
        psc: traiterPsc,
        'psc-mire': traiterPsc,
      }),
      tls: { ...tls, refuseAuHandshake: false },
    })
  const observes = serveurs.map((un) => ({
    ...un,
    reseau: acces?.ecoute,
    surIncident: connexions.noter,
  }))
  const ouverts = await ouvrirTous(observes).catch((erreur: unknown) => {
    liberer()
    throw erreur
  })
  const fermer = async () => {
    await Promise.all(ouverts.map((s) => s.fermer()))
    liberer()
  }
  const ecouteFlux = await flux
    .ouvrir(port('flux'), acces?.ecoute)
    .catch(async (erreur: unknown) => {
      await fermer()
      throw erreur
    })
  // Le système a pu choisir le port (0) : la description dit celui qui sert.
  const portSniOuvert = portSni === null ? null : (ouverts.at(-1)?.port ?? null)
  const [adresseControle, adresseInsi, adresseVitale, adresseApcv, adressePsc, adresseWebPs] =
    ouverts.map((s) => s.adresse)
  adressesPsc = situerPsc(adressePsc ?? '', {
    hotes: options.reseau?.hotes ?? [],
    portSni: portSniOuvert,
    hoteMire: options.psc?.hoteMire,
  })
  clientWebPs = {
    id: CLIENT_WEB_PS,
    secret: psc.clients.parId(CLIENT_WEB_PS)?.secret ?? '',
    emetteur: emetteur(adressesPsc),
    retour: `${adresseWebPs}/webps/retour`,
  }
  const { application, etablissement } = SYSTEME_RACCORDE
  return {
    horloge,
    pki,
    description: {
      controle: adresseControle ?? '',
      pki: decrirePki(pki),
      insi: {
        url: `${adresseInsi}/lps`,
        wsdl: `${adresseInsi}/lps?wsdl`,
        idamAcceptes: insi.idamAcceptes,
      },
      vitale: { url: adresseVitale ?? '' },
      apcv: {
        url: `${adresseApcv}/apcv`,
        telephone: `${adresseVitale}/qr`,
        nfc: `${adresseVitale}/nfc`,
      },
      flux: {
        hote: options.reseau?.adresse ?? '127.0.0.1',
        port: ecouteFlux.port,
        application,
        etablissement,
      },
      psc: decrirePsc(adressesPsc, psc.clients),
      apiPsc: decrireApiPsc(adressesPsc, psc.clientsApi),
      webPs: { url: `${adresseWebPs}/webps` },
      ...(options.reseau && {
        reseau: decrireReseau(options.reseau, {
          controle: adresseControle ?? '',
          jeton: acces?.jeton ?? null,
          portSni: portSniOuvert,
        }),
      }),
    },
    async arreter() {
      await Promise.all([fermer(), ecouteFlux.fermer()])
    },
  }
}
