import { type ChildProcess, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DescriptionSimulateurs } from '../../mocks/index.ts'
import { appel, tchitchi } from '../../mocks/insi/essai/messages.ts'
import { dossierPkiReseau, RACINE } from '../chemins.ts'
import { demarrerSegur, type EnMarche } from '../lancer-segur.essai.ts'
import { type AutreMachine, empechement, ouvrirAutreMachine } from './espace-reseau.essai.ts'

const LONG = 180_000
const NOM = 'qualiflps.services-ps.ameli.fr'
const PORT_BASE = 21_400 + (process.pid % 200) * 12
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

/** La route de docs/autre-machine.md, d’une machine à l’autre, avec de vrais clients. */
describe.skipIf(motif !== null)('un logiciel sur une autre machine', () => {
  const dossier = mkdtempSync(path.join(tmpdir(), 'autre-machine-'))
  const fichier = (nom: string) => path.join(dossier, nom)
  let machine: AutreMachine
  let banc: EnMarche
  let services: DescriptionSimulateurs
  let sorbier: ChildProcess | undefined

  const jeton = () => `Bearer ${services.reseau?.jeton}`
  const curl = (...argv: string[]) =>
    machine.lancer('curl', ['--silent', '--show-error', '--max-time', '20', ...argv])
  const journal = async (service: string) => {
    const reponse = await fetch(`${services.controle}/_mock/${service}/journal`, {
      headers: { authorization: jeton() },
    })
    return ((await reponse.json()) as { entrees: Record<string, unknown>[] }).entrees
  }
  /** Le certificat de client, et l’autorité téléchargée : ce que la page fait installer. */
  const certificats = () => {
    const { cert, cle } = services.pki.clients['insi-auto']
    return ['--cacert', fichier('ca.pem'), '--cert', cert, '--key', cle]
  }

  beforeAll(async () => {
    machine = ouvrirAutreMachine()
    writeFileSync(fichier('noms.txt'), `# écrit en dur dans le logiciel\n${NOM} insi\n`)
    banc = demarrerSegur([
      ...['simulateurs', '--json', '--ecoute', machine.banc, '--autoriser', machine.logiciel],
      ...['--noms', fichier('noms.txt'), '--port-base', String(PORT_BASE)],
    ])
    const [ligne] = await banc.attendre(/^.+\n/)
    services = JSON.parse(ligne) as DescriptionSimulateurs
  }, LONG)

  afterAll(async () => {
    sorbier?.kill('SIGTERM')
    banc?.signaler('SIGTERM')
    await banc?.fin
    machine?.fermer()
    if (machine) rmSync(dossierPkiReseau(machine.banc, PORT_BASE), { recursive: true, force: true })
    rmSync(dossier, { recursive: true, force: true })
  }, LONG)

  test('télécharge l’autorité et les listes de révocation sans jeton', async () => {
    const ca = await curl('--fail', '--output', fichier('ca.pem'), services.reseau?.ca ?? '')
    expect(ca).toMatchObject({ code: 0, erreur: '' })
    for (const nom of ['racine', 'organisations', 'personnes']) {
      const url = `http://${machine.banc}:${PORT_BASE}/pki/crl/${nom}.crl`
      expect(await curl('--fail', '--output', fichier(`${nom}.crl`), url)).toMatchObject({
        code: 0,
      })
      const lue = await machine.lancer('openssl', [
        ...['crl', '-inform', 'DER', '-in', fichier(`${nom}.crl`), '-noout'],
        ...['-CAfile', fichier('ca.pem'), '-verify'],
      ])
      expect(lue.erreur).toContain('verify OK')
    }
  })

  test('vérifie la chaîne et la révocation avec l’adresse lue dans le certificat', async () => {
    const { cert } = services.pki.clients['insi-auto']
    const verifier = (certificat: string) =>
      machine.lancer('openssl', [
        ...['verify', '-crl_download', '-crl_check', '-CAfile', fichier('ca.pem'), certificat],
      ])
    expect(await verifier(cert)).toMatchObject({ code: 0, erreur: '' })
    const revoque = await verifier(path.join(path.dirname(cert), 'revoque.crt'))
    expect(revoque.erreur).toContain('certificate revoked')
  })

  test('atteint INSi par le nom écrit en dur, grâce à la ligne hosts, port 443', async () => {
    machine.ecrireHosts([`${machine.banc} ${NOM} # banc-segur`])
    const { corps = '', entetes = {} } = appel({ corps: tchitchi() })
    writeFileSync(fichier('recherche.xml'), corps)
    const url = services.reseau?.hotes[0]?.url ?? ''
    expect(url).toBe(`https://${NOM}/lps`)
    const recu = await curl(
      ...certificats(),
      ...Object.entries(entetes).flatMap(([nom, valeur]) => ['--header', `${nom}: ${valeur}`]),
      ...['--data-binary', `@${fichier('recherche.xml')}`, url],
    )
    expect(recu.sortie).toContain('TCHITCHI')
    expect((await journal('insi')).at(-1)).toMatchObject({
      appelant: expect.stringContaining('CN=INSI-AUTO'),
      code: '00',
    })
    const wsdl = await curl(...certificats(), `${url}?wsdl`)
    expect(wsdl.sortie).toContain(`location="${url}"`)
  })

  test('un client Python, révocation exigée, reconnaît le serveur', async () => {
    const script = [
      'import ssl, sys, urllib.request',
      'c = ssl.create_default_context(cafile=sys.argv[1])',
      'for f in sys.argv[2:4]:',
      '    der = open(f, "rb").read()',
      '    import base64',
      '    pem = "-----BEGIN X509 CRL-----\\n" + base64.encodebytes(der).decode() + "-----END X509 CRL-----\\n"',
      '    open(f + ".pem", "w").write(pem)',
      '    c.load_verify_locations(f + ".pem")',
      'c.verify_flags |= ssl.VERIFY_CRL_CHECK_CHAIN',
      'c.load_cert_chain(sys.argv[4], sys.argv[5])',
      'print(urllib.request.urlopen(sys.argv[6], context=c, timeout=20).status)',
    ].join('\n')
    const { cert, cle } = services.pki.clients['insi-manu']
    const lu = await machine.lancer('python3', [
      ...['-c', script, fichier('ca.pem'), fichier('racine.crl'), fichier('organisations.crl')],
      ...[cert, cle, `https://${NOM}/lps?wsdl`],
    ])
    expect(lu).toMatchObject({ code: 0, sortie: '200\n' })
  })

  test.skipIf(sansJava)(
    'un client Java, révocation exigée, lit le .p12 et télécharge lui-même les listes',
    async () => {
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

  test('un nom que personne n’a déclaré reçoit un code 421 qui cite les noms connus', async () => {
    const autre = 'autre.exemple.test'
    const lu = await curl(
      ...[...certificats(), '--insecure', '--write-out', '%{http_code}'],
      ...['--resolve', `${autre}:443:${machine.banc}`, `https://${autre}/lps`],
    )
    expect(lu.sortie).toMatch(/autre\.exemple\.test.+noms connus\s: qualiflps.+421/s)
  })

  test('une adresse non autorisée est coupée sur chaque port, et notée', async () => {
    const [insi, controle] = [services.insi.url, `${services.controle}/pki/ca.pem`]
    for (const url of [insi, controle, services.vitale.url, `https://${NOM}/lps`]) {
      const lu = await curl('--interface', machine.intruse, ...certificats(), url)
      // 35 : poignée TLS coupée ; 52 : réponse vide ; 56 : connexion remise à zéro.
      expect([35, 52, 56]).toContain(lu.code)
      expect(lu.sortie).toBe('')
    }
    const refus = await journal('reseau')
    expect(refus.every(({ adresse }) => adresse === machine.intruse)).toBe(true)
    expect(new Set(refus.map(({ serveur }) => serveur))).toEqual(
      new Set(['insi', 'controle', 'vitale', 'sni']),
    )
  })

  test('le contrôle refuse qui n’a pas le jeton, et sert qui l’a', async () => {
    const url = `${services.controle}/_mock/insi/etat`
    const code = ['--output', '/dev/null', '--write-out', '%{http_code}']
    expect((await curl(...code, url)).sortie).toBe('401')
    expect((await curl(...code, '--header', 'authorization: Bearer faux', url)).sortie).toBe('401')
    expect((await curl(...code, '--header', `authorization: ${jeton()}`, url)).sortie).toBe('200')
    expect((await fetch(url)).status).toBe(401)
  })

  test(
    '« --verifier-hosts » voit la ligne laissée, puis qu’elle est défaite',
    async () => {
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

  test(
    'le logiciel d’exemple, réglé sur le nom, cherche un INS depuis l’autre machine',
    async () => {
      machine.ecrireHosts([`${machine.banc} ${NOM} # banc-segur`])
      const [hote] = services.reseau?.hotes ?? []
      const regle = { ...services, insi: { ...services.insi, url: hote?.url } }
      writeFileSync(fichier('services.json'), `${JSON.stringify(regle)}\n`)
      const avant = (await journal('insi')).length
      sorbier = machine.demarrer(process.execPath, [
        ...['--import', 'tsx', 'exemples/lgc-tiers/serveur.ts', '--lenteur', '0-0'],
        ...['--simulateurs', fichier('services.json')],
      ])
      await new Promise((resoudre, rejeter) => {
        sorbier?.stdout?.once('data', resoudre)
        sorbier?.once('close', () => rejeter(new Error('Le logiciel d’exemple s’est arrêté')))
      })
      const conduite = await machine.lancer(process.execPath, [
        ...['--import', 'tsx', fileURLToPath(new URL('./conduire.essai.ts', import.meta.url))],
        'exemples/lgc-tiers/pilote.ts',
      ])
      expect(conduite.erreur).not.toContain('Error')
      expect(JSON.parse(conduite.sortie)).toMatchObject({ accepte: true })
      const vus = (await journal('insi')).slice(avant)
      expect(vus.length).toBeGreaterThan(0)
      expect(vus.at(-1)).toMatchObject({
        appelant: 'PSC 899700000013',
        requete: { entetes: { host: NOM } },
        resultat: 'ok',
      })
    },
    LONG,
  )
})
