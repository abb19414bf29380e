import { execFileSync } from 'node:child_process'
import { createPrivateKey, X509Certificate } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSecureContext } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { creerConfiance, lireConfiance } from './confiance.ts'
import { demandesOrganisations } from './demandes.ts'
import { DELAI_IGC_MS, pkiDEssai } from './essai.ts'
import { MOT_DE_PASSE_P12 } from './fichiers.ts'
import { ouvrirPki, type Pki } from './index.ts'
import { ecrireNom, lireNoms } from './lire-sujet.ts'
import { x509 } from './moteur.ts'

let pki: Pki
beforeAll(async () => {
  pki = await pkiDEssai()
}, DELAI_IGC_MS)

const certificat = (nom: string) => new X509Certificate(readFileSync(pki.fichiers(nom).cert))
const autorites = () =>
  (readFileSync(pki.ca, 'utf8').match(/-----BEGIN[\s\S]+?-----END CERTIFICATE-----/g) ?? []).map(
    (bloc) => new X509Certificate(bloc),
  )
const extension = (nom: string, oid: string) => {
  const trouvee = new x509.X509Certificate(certificat(nom).raw).getExtension(oid)
  return trouvee && Buffer.from(trouvee.value).toString('hex')
}

const openssl = (() => {
  try {
    execFileSync('openssl', ['version'])
    return true
  } catch {
    return false
  }
})()

describe('autorités', () => {
  test('la racine, puis deux intermédiaires de longueur zéro signés par elle', () => {
    const [racine, organisations, personnes] = autorites()
    if (!racine || !organisations || !personnes) throw new Error('ca.pem incomplet')
    expect(racine.verify(racine.publicKey)).toBe(true)
    for (const intermediaire of [organisations, personnes]) {
      expect(intermediaire.checkIssued(racine)).toBe(true)
      expect(intermediaire.verify(racine.publicKey)).toBe(true)
      expect(intermediaire.ca).toBe(true)
    }
    expect(organisations.subject.split('\n')).toEqual([
      'C=FR',
      'O=SEGUR-MOCK',
      'OU=0002 000000000',
      'OU=IGC-SANTE MOCK',
      'CN=MOCK AC IGC-SANTE ELEMENTAIRE ORGANISATIONS',
    ])
    const contraintes = new x509.X509Certificate(organisations.raw).getExtension(
      x509.BasicConstraintsExtension,
    )
    expect(contraintes).toMatchObject({ ca: true, pathLength: 0 })
  })

  test('aucun nom ne se confond avec ceux de l’ANS', () => {
    for (const { nom } of demandesOrganisations()) {
      expect(certificat(nom).issuer).toMatch(/CN=MOCK /)
      expect(certificat(nom).subject + certificat(nom).issuer).not.toMatch(/ASIP|187512751/)
    }
  })
})

describe('certificats', () => {
  test('chaque certificat va avec sa clé, et la clé n’est lisible que par son propriétaire', () => {
    for (const { nom } of demandesOrganisations()) {
      const { cle, pfx } = pki.fichiers(nom)
      expect(certificat(nom).checkPrivateKey(createPrivateKey(readFileSync(cle))), nom).toBe(true)
      if (process.platform !== 'win32') {
        expect([statSync(cle).mode & 0o777, statSync(pfx).mode & 0o777]).toEqual([0o600, 0o600])
      }
    }
  })

  test('le serveur répond aux noms et adresses de la machine', () => {
    const serveur = certificat('server')
    expect(serveur.subjectAltName).toBe(
      'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1',
    )
    expect(serveur.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'])
  })

  test('un certificat de structure porte département, raison sociale et identifiant', () => {
    expect(certificat('lgc-insi-auto').subject.split('\n')).toEqual([
      'C=FR',
      'ST=Paris (75)',
      'O=CABINET DES TILLEULS',
      'OU=499700000013001',
      'CN=INSI-AUTO',
    ])
    expect(certificat('lgc-insi-auto').keyUsage).toEqual(['1.3.6.1.5.5.7.3.2'])
  })

  test('une carte CPS a un RDN à plusieurs valeurs, sans OU', () => {
    const { sujet, emetteur } = lireNoms(certificat('cps-899700000013-auth').raw)
    expect(Object.fromEntries(sujet)).toEqual({
      C: ['FR'],
      T: ['Médecin'],
      SN: ['TESTIER'],
      GN: ['CAMILLE'],
      CN: ['899700000013'],
    })
    expect(certificat('cps-899700000013-auth').subject).toContain('SN=TESTIER + GN=CAMILLE + CN=')
    expect(emetteur.get('CN')).toEqual(['MOCK AC IGC-SANTE ELEMENTAIRE PERSONNES'])
    expect(ecrireNom(sujet)).toMatch(/^CN=899700000013, .*C=FR$/)
  })

  test('extensions privées : usage, type de carte, numéro', () => {
    expect(extension('cps-899700000013-auth', '1.2.250.1.71.1.2.5')).toBe('040180')
    expect(extension('cps-899700000013-sign', '1.2.250.1.71.1.2.5')).toBe('040183')
    expect(extension('lgc-sign', '1.2.250.1.71.1.2.5')).toBe('040183')
    expect(extension('lgc-auth', '1.2.250.1.71.1.2.5')).toBeNull()
    expect(extension('cps-899700000013-auth', '1.2.250.1.71.1.2.2')).toBe('020100')
    const numero = extension('cps-899700000013-auth', '1.2.250.1.71.1.2.3') ?? ''
    expect(Buffer.from(numero, 'hex').subarray(2).toString()).toMatch(/^8025000001\/\d{10}$/)
  })

  test('le p12 s’ouvre avec son mot de passe et lui seul', () => {
    const pfx = readFileSync(pki.fichiers('lgc-auth').pfx)
    expect(() => createSecureContext({ pfx, passphrase: MOT_DE_PASSE_P12 })).not.toThrow()
    expect(() => createSecureContext({ pfx, passphrase: 'autre' })).toThrow()
  })
})

describe('confiance', () => {
  test.each([
    ['lgc-insi-auto', null],
    ['cps-899700000013-sign', null],
    ['expire', 'expiré'],
    ['futur', 'pas encore valable'],
    ['revoque', 'révoqué'],
    ['etrangere', 'autorité inconnue'],
  ])('%s : %s', async (nom, raison) => {
    const confiance = await lireConfiance(pki)
    expect(confiance.refuser(certificat(nom), new Date())).toBe(raison)
  })

  test('une racine d’éditeur ajoutée est reconnue', async () => {
    const chaine = await readFile(pki.fichiers('etrangere').chaine, 'utf8')
    const racine = chaine.slice(chaine.lastIndexOf('-----BEGIN'))
    const confiance = await lireConfiance(pki, [racine])
    expect(confiance.refuser(certificat('etrangere'), new Date())).toBeNull()
  })

  test('une liste de révocation que nulle autorité n’a signée ne révoque rien', async () => {
    const crl = await readFile(join(pki.dossier, 'organisations.crl'), 'utf8')
    const { ca } = await lireConfiance(pki)
    const sansOrganisations = ca.slice(0, ca.indexOf('-----END') + 25)
    const confiance = await creerConfiance(sansOrganisations, crl)
    expect(confiance.estRevoque(certificat('revoque'))).toBe(false)
  })
})

describe.skipIf(!openssl)('openssl verify (passé quand openssl est absent)', () => {
  const verifier = (nom: string): string => {
    try {
      const { cert } = pki.fichiers(nom)
      return execFileSync(
        'openssl',
        ['verify', '-crl_check_all', '-CAfile', pki.ca, '-CRLfile', pki.crl, cert],
        { encoding: 'utf8', stdio: 'pipe' },
      )
    } catch (erreur) {
      return String((erreur as { stderr: string }).stderr)
    }
  }

  test.each([
    ['lgc-auth', 'OK'],
    ['cps-899700000013-auth', 'OK'],
    ['revoque', 'certificate revoked'],
    ['expire', 'certificate has expired'],
    ['futur', 'certificate is not yet valid'],
    ['etrangere', 'unable to get local issuer'],
  ])('%s : %s', (nom, attendu) => {
    expect(verifier(nom)).toContain(attendu)
  })

  test('le p12 contient la clé, la feuille et sa chaîne', () => {
    const texte = execFileSync(
      'openssl',
      [
        'pkcs12',
        '-in',
        pki.fichiers('lgc-auth').pfx,
        '-passin',
        `pass:${MOT_DE_PASSE_P12}`,
        '-nodes',
      ],
      { encoding: 'utf8', stdio: 'pipe' },
    )
    expect(texte.match(/BEGIN CERTIFICATE/g)).toHaveLength(3)
    expect(texte.match(/BEGIN PRIVATE KEY/g)).toHaveLength(1)
    expect(texte).toContain('localKeyID')
  })
})

describe('dossier', () => {
  let temporaire: string
  beforeAll(async () => {
    temporaire = await mkdtemp(join(tmpdir(), 'segur-igc-'))
  })
  afterAll(() => rm(temporaire, { recursive: true, force: true }))

  test('deux démarrages ensemble ne font qu’une IGC, complète, et rien d’autre', {
    timeout: DELAI_IGC_MS,
  }, async () => {
    const dossier = join(temporaire, 'ensemble')
    const [une, autre] = await Promise.all([ouvrirPki({ dossier }), ouvrirPki({ dossier })])
    expect([une.reutilisee, autre.reutilisee].sort()).toEqual([false, true])
    expect(await readdir(temporaire)).toEqual(['ensemble'])
    expect(existsSync(join(dossier, 'igc.json'))).toBe(true)
  })

  test('les autres personnes sont certifiées à la demande, par la même IGC', {
    timeout: DELAI_IGC_MS,
  }, async () => {
    await pki.completer()
    const secretaire = certificat('cps-3990000015-CPET9901-auth')
    expect(secretaire.subject).toContain('SN=MOCKSECR + GN=JEANNE + CN=3990000015/CPET9901')
    expect(secretaire.subject).toContain('O=CABINET DR BONNET')
    const confiance = await lireConfiance(pki)
    expect(confiance.refuser(secretaire, new Date())).toBeNull()
    expect(extension('cps-3990000015-CPET9901-auth', '1.2.250.1.71.1.2.2')).toBe('020102')
  })
})
