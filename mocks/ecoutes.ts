import { readFile } from 'node:fs/promises'
import type { Hono } from 'hono'
import type { OptionsSimulateurs } from './options.ts'
import type { Pki } from './pki/index.ts'
import { type DECALAGES, PORT_BASE_RESEAU, portDe } from './ports.ts'
import { aiguillerParNom, type Traiter } from './serveur/aiguiller-par-nom.ts'
import type { OptionsServeur, Tls } from './serveur/ouvrir-serveur.ts'
import type { Services } from './services.ts'

/** Le port d'un serveur ; ouvert au réseau, il ne change pas d'un lancement à l'autre. */
export function choisirPort(
  nom: keyof typeof DECALAGES,
  { reseau, portBase }: Pick<OptionsSimulateurs, 'reseau' | 'portBase'>,
): number {
  return portDe(nom, reseau ? portBase || PORT_BASE_RESEAU : portBase)
}

async function lireTls(options: OptionsSimulateurs, pki: Pki, ca: string): Promise<Tls> {
  const serveur = pki.fichiers('server')
  return {
    cert: options.certificatServeur?.cert ?? (await readFile(serveur.chaine, 'utf8')),
    cle: options.certificatServeur?.cle ?? (await readFile(serveur.cle, 'utf8')),
    ca,
    refuseAuHandshake: options.refuseAuHandshake ?? false,
  }
}

/** Un serveur d'une autorité inconnue, pour la panne qui change de certificat. */
async function lireEtranger(pki: Pki): Promise<Pick<Tls, 'cert' | 'cle'>> {
  const { chaine, cle } = pki.fichiers('mss-etrangere')
  return { cert: await readFile(chaine, 'utf8'), cle: await readFile(cle, 'utf8') }
}

/**
 * Ce qui écoute en HTTP, dans l'ordre d'ouverture : un serveur par service, et le port commun aux noms
 * écrits en dur. Le système raccordé parle MLLP : il ouvre le sien.
 */
export async function listerEcoutes(
  { annuaire, confiance, dmp, insi, mss, on, psc, vitale, webPs }: Services,
  { options, pki, controle }: { options: OptionsSimulateurs; pki: Pki; controle: Hono },
): Promise<readonly OptionsServeur[]> {
  const tls = await lireTls(options, pki, confiance.ca)
  // Le navigateur et la carte n'ont pas de certificat TLS : en demander un sans l'exiger.
  const tlsOuvert = { ...tls, refuseAuHandshake: false }
  const etranger = await lireEtranger(pki)
  const traiterInsi: Traiter = (requete, liens) => insi.app.fetch(requete, liens)
  const traiterApcv: Traiter = (requete, liens) => vitale.appApcv.fetch(requete, liens)
  const traiterPsc: Traiter = (requete, liens) => psc.app.fetch(requete, liens)
  const ecoute = (
    nom: keyof typeof DECALAGES,
    traiter: Traiter,
    avecTls?: Tls,
  ): OptionsServeur => ({
    nom,
    port: choisirPort(nom, options),
    traiter,
    ...(avecTls ? { tls: avecTls } : {}),
  })
  const services = [
    ecoute('controle', (requete) => controle.fetch(requete)),
    ecoute('insi', traiterInsi, tls),
    ecoute('vitale', (requete, liens) => vitale.app.fetch(requete, liens)),
    ecoute('apcv', traiterApcv, tlsOuvert),
    ecoute('psc', traiterPsc, tlsOuvert),
    ecoute('dmp', (requete, liens) => dmp.app.fetch(requete, liens), tls),
    ecoute('webPs', (requete) => webPs.fetch(requete)),
    ecoute('on', (requete, liens) => on.app.fetch(requete, liens), tlsOuvert),
    ecoute('annuaire', (requete, liens) => annuaire.app.fetch(requete, liens), {
      ...tlsOuvert,
      autre: { certificat: etranger, presenter: annuaire.autreCertificat },
    }),
    ecoute('autoconfig', (requete) => mss.autoconfig.fetch(requete), {
      ...tlsOuvert,
      ...mss.certificat(),
    }),
  ]
  const { hotes = [], portSni = null } = options.reseau ?? {}
  if (portSni === null) return services
  const parNom = aiguillerParNom(hotes, {
    insi: traiterInsi,
    apcv: traiterApcv,
    psc: traiterPsc,
    'psc-mire': traiterPsc,
  })
  return [...services, { nom: 'sni', port: portSni, traiter: parNom, tls: tlsOuvert }]
}
