import { describe, expect, test } from 'vitest'
import { SANS_MUTATIONS } from '../mutations/interrupteur.ts'
import type { Patient } from '../patients/identite.ts'
import { composerCda } from './cda/composer.ts'
import { horodatageCda } from './cda/dates.ts'
import { contenuEssai } from './contenu.essai.ts'
import { identiteImprimee } from './mentions.ts'
import type { Contenu } from './modele/contenu.ts'
import { nomDuPdf } from './noms-fichiers.ts'
import { composerPdf } from './pdf/composer.ts'
import { typographier } from './pdf/typographie.ts'
import { empechementDiffusion } from './regles/diffusion-possible.ts'
import { composerMetadonnees } from './xdm/metadonnees.ts'

const RECUPEREE = contenuEssai({ patient: { ...contenuEssai().patient, statut: 'RECUP' } })
const cda = (contenu: Contenu) =>
  composerCda({ contenu, pdf: Buffer.from('%PDF-'), niveau: 'N1' }, SANS_MUTATIONS)
const metadonnees = (contenu: Contenu) =>
  composerMetadonnees(
    {
      contenu,
      niveau: 'N1',
      fichier: 'DOC00001.XML',
      cda: Buffer.from('<a/>'),
      lot: '1.2.3',
      le: '2026-07-01T08:13:00.000Z',
    },
    SANS_MUTATIONS,
  )
const INS = /236066322083656|1\.2\.250\.1\.213\.1\.4\.\d/

describe('hors identité qualifiée', () => {
  test('ni le CDA ni les métadonnées ne portent le matricule ou son OID', () => {
    expect(cda(contenuEssai())).toMatch(INS)
    expect(metadonnees(contenuEssai())).toMatch(INS)
    expect(cda(RECUPEREE)).not.toMatch(INS)
    expect(metadonnees(RECUPEREE)).not.toMatch(INS)
  })

  test('le papier n’a ni matricule ni datamatrix, et garde les traits', () => {
    const { mentions, datamatrix } = identiteImprimee(RECUPEREE, SANS_MUTATIONS)
    expect(datamatrix).toBeNull()
    expect(mentions.map((m) => m.libelle)).toEqual([
      'Nom de naissance',
      'Premier prénom de naissance',
      'Date de naissance',
      'Sexe',
      'Liste des prénoms de naissance',
    ])
  })
})

describe('une identité qualifiée', () => {
  test('imprime le matricule et sa nature, marque TEST comprise', () => {
    const { patient } = contenuEssai()
    const ins = { matricule: '236066322083656', oid: '1.2.250.1.213.1.4.10' }
    const contenu = contenuEssai({ patient: { ...patient, ins } })
    expect(identiteImprimee(contenu, SANS_MUTATIONS).mentions.at(-1)?.valeur).toBe(
      '2 36 06 63 220 836 56 NIR TEST',
    )
  })

  test('ajoute les traits réglés, sauf ceux que le dossier n’a pas', () => {
    const contenu = contenuEssai({ traitsAjoutes: ['nomUtilise', 'prenomUtilise'] })
    const libelles = identiteImprimee(contenu, SANS_MUTATIONS).mentions.map((m) => m.libelle)
    expect(libelles).toContain('Nom utilisé')
    expect(libelles).not.toContain('Prénom utilisé')
  })
})

describe('un document signé dont l’identité a changé', () => {
  const patient = (statut: Patient['statut'], matricule: string) =>
    ({ statut, ins: { matricule, oid: '1.2.250.1.213.1.4.8' } }) as Patient

  test('ne sort plus avec un matricule qui n’est plus le bon', () => {
    const contenu = contenuEssai()
    expect(empechementDiffusion(contenu, patient('QUAL', '236066322083656'))).toBeNull()
    expect(empechementDiffusion(contenu, patient('RECUP', '236066322083656'))).toContain(
      'matricule',
    )
    expect(empechementDiffusion(contenu, patient('QUAL', '110086322083060'))).toContain('matricule')
  })

  test('sort toujours quand il n’en portait pas', () => {
    expect(empechementDiffusion(RECUPEREE, patient('QUAL', '110086322083060'))).toBeNull()
  })
})

describe('le CDA', () => {
  test('porte le même titre que les métadonnées, échappé', () => {
    const contenu = contenuEssai({ titre: 'Avis <b> & « suite »' })
    expect(cda(contenu)).toContain('<title>Avis &lt;b&gt; &amp; « suite »</title>')
    expect(metadonnees(contenu)).toContain('value="Avis &lt;b&gt; &amp; « suite »"')
  })

  test.each([
    ['en hiver', '2026-11-20T09:12:00.000Z', '20261120101200+0100'],
    ['en été', '2026-07-01T08:12:00.000Z', '20260701101200+0200'],
    ['à minuit', '2026-07-01T22:00:00.000Z', '20260702000000+0200'],
  ])('donne l’heure du cabinet et son décalage %s', (_nom, instant, attendu) => {
    expect(horodatageCda(instant)).toBe(attendu)
  })
})

describe('le PDF', () => {
  test('porte les marques du PDF/A-1b, sans transparence ni chiffrement', async () => {
    const octets = await composerPdf(contenuEssai(), SANS_MUTATIONS)
    const texte = octets.toString('latin1')
    for (const marque of [
      '%PDF-1.4',
      '<pdfaid:part>1<',
      '<pdfaid:conformance>B<',
      '/OutputIntents',
    ])
      expect(texte).toContain(marque)
    for (const interdit of ['/SMask', '/ca ', '/Encrypt', '/JavaScript'])
      expect(texte).not.toContain(interdit)
  })

  test('ne casse pas ses métadonnées sur un titre à balises', async () => {
    const octets = await composerPdf(contenuEssai({ titre: 'A & B <c>' }), SANS_MUTATIONS)
    expect(octets.toString('utf8')).toContain('A et B (c)')
  })

  test('d’un même contenu est le même, octet pour octet', async () => {
    const [a, b] = await Promise.all([1, 2].map(() => composerPdf(contenuEssai(), SANS_MUTATIONS)))
    expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true)
  })

  test('se nomme sans caractère interdit', () => {
    expect(nomDuPdf(contenuEssai())).toBe('20260701_Certificat, déclaration_TCHITCHI_CATARINA.pdf')
  })
})

describe('la typographie du papier', () => {
  test.each([
    ['Elle dit : « oui » ; bien !', 'Elle dit\u00a0: «\u00a0oui\u00a0»\u00a0; bien\u00a0!'],
    ["l'hypertension d'effort", 'l’hypertension d’effort'],
    ["D'ESSAI-LONG", "D'ESSAI-LONG"],
  ])('de « %s »', (brut, attendu) => {
    expect(typographier(brut)).toBe(attendu)
  })
})
