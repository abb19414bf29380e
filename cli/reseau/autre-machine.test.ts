import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appel, tchitchi } from '../../mocks/insi/essai/messages.ts'
import { empechement } from './espace-reseau.essai.ts'
import { NOM, ouvrirRoute, type Route } from './route.essai.ts'

const LONG = 180_000
const PORT_BASE = 21_400 + (process.pid % 200) * 12
const motif = empechement()
if (motif !== null) console.warn(`Essai sur une autre machine non joué : ${motif}.`)

/** La route de docs/autre-machine.md, d’une machine à l’autre, avec de vrais clients. */
describe.skipIf(motif !== null)('un logiciel sur une autre machine', () => {
  let route: Route

  beforeAll(async () => {
    route = await ouvrirRoute(PORT_BASE)
  }, LONG)
  afterAll(() => route?.fermer(), LONG)

  test('télécharge l’autorité et les listes de révocation sans jeton', async () => {
    const { machine, services, fichier, curl } = route
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
    const { machine, services, fichier } = route
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
    const { machine, services, fichier, curl, certificats, journal } = route
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
    const { machine, services, fichier } = route
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

  test('un nom que personne n’a déclaré reçoit un code 421 qui cite les noms connus', async () => {
    const { machine, curl, certificats } = route
    const autre = 'autre.exemple.test'
    const lu = await curl(
      ...[...certificats(), '--insecure', '--write-out', '%{http_code}'],
      ...['--resolve', `${autre}:443:${machine.banc}`, `https://${autre}/lps`],
    )
    expect(lu.sortie).toMatch(/autre\.exemple\.test.+noms connus\s: qualiflps.+421/s)
  })

  test('une adresse non autorisée est coupée sur chaque port, et notée', async () => {
    const { machine, services, curl, certificats, journal } = route
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
    const { services, jeton, curl } = route
    const url = `${services.controle}/_mock/insi/etat`
    const code = ['--output', '/dev/null', '--write-out', '%{http_code}']
    expect((await curl(...code, url)).sortie).toBe('401')
    expect((await curl(...code, '--header', 'authorization: Bearer faux', url)).sortie).toBe('401')
    expect((await curl(...code, '--header', `authorization: ${jeton()}`, url)).sortie).toBe('200')
    expect((await fetch(url)).status).toBe(401)
  })
})
