import { type ChildProcess, spawnSync } from 'node:child_process'
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RACINE } from '../chemins.ts'
import { lancerSegur } from '../lancer-segur.essai.ts'
import { empechement } from './espace-reseau.essai.ts'
import { tenirConsole } from './guide/console.essai.ts'
import { NOM, ouvrirRoute, type Route } from './route.essai.ts'

const LONG = 600_000
const PORT_BASE = 23_800 + (process.pid % 200) * 12
const PILOTE = 'exemples/lgc-tiers/pilote.ts'
/** Sans INSi, avec INSi, et une non-conformité que seul le message reçu montre. */
const SCENARIOS = ['INS.22.01', 'INS.24.01', 'INS.13.01', 'INS.23.01']
const KEYTOOL = 'keytool'
const sansJava = spawnSync(KEYTOOL, ['-help']).error !== undefined
const CLIENT_JAVA = `import java.net.URL;
import javax.net.ssl.HttpsURLConnection;
public class Client {
  public static void main(String[] a) throws Exception {
    System.out.println(((HttpsURLConnection) new URL(a[0]).openConnection()).getResponseCode());
  }
}
`
const motif = empechement()
if (motif !== null) console.warn(`Essai sur une autre machine non joué : ${motif}.`)

/** La route du bureau, entière : un logiciel sur une autre machine, conduit par une personne. */
describe.skipIf(motif !== null)('un logiciel sur une autre machine, la campagne entière', () => {
  let route: Route
  let sorbier: ChildProcess | undefined
  let personne: ChildProcess | undefined

  beforeAll(async () => {
    route = await ouvrirRoute(PORT_BASE)
    const { machine, services, fichier, curl } = route
    machine.ecrireHosts([`${machine.banc} ${NOM} # banc-segur`])
    await curl('--fail', '--output', fichier('ca.pem'), services.reseau?.ca ?? '')
  }, LONG)
  afterAll(async () => {
    personne?.stdin?.end()
    sorbier?.kill('SIGTERM')
    await route?.fermer()
  }, LONG)

  /** Ce que la page fait régler : le nom, l’autorité téléchargée, le certificat copié. */
  function reglerLogiciel(): string {
    const { services, fichier } = route
    const { cert, cle } = services.pki.clients['insi-manu']
    copyFileSync(cert, fichier('insi.chain.pem'))
    copyFileSync(cle, fichier('insi.key'))
    const regle = {
      insi: { url: services.reseau?.hotes[0]?.url, idamAcceptes: services.insi.idamAcceptes },
      pki: {
        ca: fichier('ca.pem'),
        clients: { 'insi-manu': { cert: fichier('insi.chain.pem'), cle: fichier('insi.key') } },
      },
    }
    writeFileSync(fichier('reglages.json'), `${JSON.stringify(regle)}\n`)
    return fichier('reglages.json')
  }

  /** Les réglages du banc que donne la page. */
  function reglerBanc(): string {
    const { machine, fichier } = route
    const config = {
      editeur: { denomination: 'Atelier du Sorbier (fictif)', siret: '732 829 320 00074' },
      produit: { nom: 'Sorbier 7' },
      cible: 'guide',
      portBase: PORT_BASE,
      reseau: {
        ...{ ecoute: machine.banc, autoriser: [machine.logiciel] },
        ...{ noms: fichier('noms.txt'), portSni: 443 },
      },
    }
    const module = fichier('segur.config.mjs')
    writeFileSync(module, `export default ${JSON.stringify(config)}\n`)
    return module
  }

  async function demarrerLogiciel(): Promise<void> {
    sorbier = route.machine.demarrer(process.execPath, [
      ...['--import', 'tsx', 'exemples/lgc-tiers/serveur.ts', '--lenteur', '20-100'],
      ...['--simulateurs', reglerLogiciel()],
    ])
    await new Promise((resoudre, rejeter) => {
      sorbier?.stdout?.once('data', resoudre)
      sorbier?.once('close', () => rejeter(new Error('Le logiciel d’exemple s’est arrêté')))
    })
  }

  test(
    'une personne y joue une campagne guidée : preuves rangées, et le message fautif trouvé',
    async () => {
      const { machine, fichier, journal } = route
      await demarrerLogiciel()
      personne = machine.demarrer(process.execPath, [
        ...['--import', 'tsx', fileURLToPath(new URL('guide/personne.essai.ts', import.meta.url))],
        ...[PILOTE, path.dirname(fichier('.'))],
      ])
      const console_ = await tenirConsole(personne, fichier('console.json'))
      const { code, sortie, erreur } = await lancerSegur(
        [
          ...['campagne', '--config', reglerBanc(), '--simulateurs', fichier('services.json')],
          ...SCENARIOS.flatMap((scenario) => ['--scenario', scenario]),
          ...['--sortie', fichier('campagnes')],
        ],
        { env: console_.env },
      )
      console_.fermer()
      expect(erreur).toBe('')
      expect(code, sortie).toBe(1)
      const [dossier = ''] = readdirSync(fichier('campagnes'))
      const racine = path.join(fichier('campagnes'), dossier)
      const lire = (nom: string) => JSON.parse(readFileSync(path.join(racine, nom), 'utf8'))
      const { verdicts } = lire('verdicts.json') as { verdicts: Verdict[] }
      expect(verdicts.map(({ scenario, verdict }) => [scenario, verdict])).toEqual([
        ['INS.13.01', 'conforme'],
        ['INS.22.01', 'conforme'],
        ['INS.23.01', 'non-conforme'],
        ['INS.24.01', 'conforme'],
      ])
      const fautes = verdicts.flatMap(({ constats }) => constats).filter((c) => !c.conforme)
      expect(fautes.map(({ id }) => id)).toEqual(['ins.appel-unique-sans-lieu'])
      const preuves = verdicts.flatMap(({ preuves: prises }) => prises)
      expect(preuves.filter(({ fichier: f }) => f !== null).map(({ preuve }) => preuve)).toEqual([
        ...['INS.13.01.01', 'INS.22.01.01', 'INS.24.01.01'],
      ])
      const ecarts = JSON.stringify(lire('manifeste.json').ecartsDeConfiguration)
      expect(ecarts).toContain(NOM)
      // Les appels sont venus de l’autre machine, sous le nom que son fichier hosts donne.
      const insi = readFileSync(path.join(racine, 'journaux', 'insi.ndjson'), 'utf8')
      expect(new Set(insi.match(/"host":"[^"]+"/g))).toEqual(new Set([`"host":"${NOM}"`]))
      expect(await journal('reseau')).toEqual([])
    },
    LONG,
  )

  test.skipIf(sansJava)(
    'un client Java, révocation exigée, lit le .p12 et télécharge lui-même les listes',
    async () => {
      const { machine, services, fichier, curl } = route
      const { pfx, motDePasse } = services.pki.clients['insi-manu']
      const confiance = fichier('confiance.p12')
      const racine = fichier('ca.crt')
      expect(await curl('--fail', '--output', racine, services.reseau?.caDer ?? '')).toMatchObject({
        code: 0,
      })
      const importe = await machine.lancer(KEYTOOL, [
        ...['-importcert', '-noprompt', '-alias', 'banc-segur', '-file', racine],
        ...['-storetype', 'PKCS12', '-keystore', confiance, '-storepass', 'changeit'],
      ])
      expect(importe.code).toBe(0)
      writeFileSync(fichier('Client.java'), CLIENT_JAVA)
      const lu = await machine.lancer('java', [
        ...[`-Djavax.net.ssl.keyStore=${pfx}`, `-Djavax.net.ssl.keyStorePassword=${motDePasse}`],
        `-Djavax.net.ssl.trustStore=${confiance}`,
        '-Djavax.net.ssl.trustStorePassword=changeit',
        ...['-Dcom.sun.net.ssl.checkRevocation=true', '-Dcom.sun.security.enableCRLDP=true'],
        ...[fichier('Client.java'), `https://${NOM}/lps?wsdl`],
      ])
      expect(lu).toMatchObject({ code: 0, sortie: '200\n' })
      const jks = await machine.lancer(KEYTOOL, [
        ...['-importkeystore', '-noprompt', '-srckeystore', pfx, '-srcstoretype', 'PKCS12'],
        ...['-srcstorepass', motDePasse, '-destkeystore', fichier('client.jks')],
        ...['-deststoretype', 'JKS', '-deststorepass', motDePasse],
      ])
      expect(jks.code).toBe(0)
    },
    LONG,
  )

  test(
    '« --verifier-hosts » voit la ligne laissée, puis qu’elle est défaite',
    async () => {
      const { machine, fichier } = route
      const verifier = () =>
        machine.lancer(process.execPath, [
          ...[path.join(RACINE, 'cli', 'segur.mjs'), 'simulateurs', '--verifier-hosts'],
          ...['--noms', fichier('noms.txt'), '--ecoute', machine.banc],
        ])
      expect(await verifier()).toMatchObject({
        code: 1,
        sortie: expect.stringContaining(`encore au banc   ${NOM} → ${machine.banc}`),
      })
      machine.ecrireHosts([])
      expect(await verifier()).toMatchObject({
        code: 0,
        sortie: expect.stringContaining(`défait           ${NOM}`),
      })
    },
    LONG,
  )
})

interface Verdict {
  scenario: string
  verdict: string | null
  constats: { id: string; conforme: boolean }[]
  preuves: { preuve: string; fichier: string | null }[]
}
