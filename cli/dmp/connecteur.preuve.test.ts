import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MUTATIONS } from '../../reference-lgc/mutations/index.ts'
import type { Navigateur } from '../psc/parcours.essai.ts'
import { INS_ADRUN, ouvrirCabinetDmp } from './cabinet.essai.ts'

interface Fiche {
  uniqueId: string
  statut: string
  titre: string
  confidentialite: string[]
  empreinte: string
}

let cabinet: Awaited<ReturnType<typeof ouvrirCabinetDmp>>
let n: Navigateur
let dmp: string

beforeAll(async () => {
  cabinet = await ouvrirCabinetDmp()
  dmp = `/patients/${cabinet.patientId}/dmp`
  n = cabinet.navigateur()
  await n.connecter('c.testier')
  await n.envoyer('/dmp/responsabilite', { compris: 'oui', suite: '/patients' })
  await n.envoyer('/reglages/dmp', { delai: '0', jours: '180' })
}, 60_000)
afterAll(() => cabinet.arreter())
beforeEach(async () => {
  await cabinet.controle('reset', {})
})

const auDmp = async (): Promise<readonly Fiche[]> =>
  ((await cabinet.lire(`documents?ins=${INS_ADRUN}`)) as { documents: Fiche[] }).documents
const rediger = async (titre: string, champs: Record<string, string> = {}) => {
  const page = await n.envoyer(`/patients/${cabinet.patientId}/documents`, {
    type: 'certificat',
    titre,
    texte: 'Apte.',
    dmpChoix: 'oui',
    action: 'terminer',
    ...champs,
  })
  return new URL(page.adresse).pathname
}
const envoi = (titre: string) => async () => {
  const { html } = await n.aller(`${dmp}/envois`)
  return new RegExp(`>${titre}</a>.*?</tr>`, 's').exec(html)?.[0] ?? ''
}
const verser = async (titre: string, champs: Record<string, string> = {}) => {
  const adresse = await rediger(titre, champs)
  await cabinet.quand(envoi(titre), (ligne) => ligne.includes('Envoyé'))
  return adresse
}
const relire = () =>
  cabinet.quand(
    () => n.aller(dmp),
    (page) =>
      !/Vérification du dossier|Le DMP est interrogé|est envoyé au DMP|sont lus/.test(page.texte),
  )
const consentir = (consultation: 'oui' | 'non') =>
  n.envoyer(`${dmp}/consentement`, { consultation })
const deposerAilleurs = (corps: Record<string, unknown>) =>
  cabinet.controle('documents', {
    action: 'deposer',
    ins: INS_ADRUN,
    contenu: Buffer.from('<ClinicalDocument xmlns="urn:hl7-org:v3"/>').toString('base64'),
    ...corps,
  })

describe('l’alimentation', () => {
  test('verse seule un document terminé, octet pour octet, sous le certificat du cabinet', async () => {
    await verser('Certificat un')
    expect((await auDmp()).map((f) => [f.titre, f.statut])).toEqual([['Certificat un', 'actif']])
  })

  test('garde les masquages choisis avant l’envoi', async () => {
    await verser('Certificat masqué', {
      'masquage-MASQUE_PS': 'oui',
      'masquage-INVISIBLE_PATIENT': 'oui',
    })
    expect((await auDmp())[0]?.confidentialite).toEqual(['N', 'MASQUE_PS', 'INVISIBLE_PATIENT'])
  })

  test('retient un document, et lui seul', async () => {
    await rediger('Retenu', { dmpRetenu: 'oui' })
    await verser('Suivant')
    expect((await auDmp()).map((f) => f.titre)).toEqual(['Suivant'])
    expect(await envoi('Retenu')()).toContain('Retenu')
  })

  test('ne part pas malgré l’opposition, puis part une fois l’opposition levée', async () => {
    await n.envoyer(`${dmp}/consentement`, { alimentation: 'opposee' })
    await rediger('Opposé')
    await cabinet.quand(envoi('Opposé'), (ligne) => ligne.includes('opposé à l’alimentation'))
    expect(await auDmp()).toEqual([])
    await n.envoyer(`${dmp}/consentement`, { alimentation: 'permise' })
    await cabinet.quand(envoi('Opposé'), (ligne) => ligne.includes('Envoyé'))
    expect((await auDmp()).map((f) => f.titre)).toEqual(['Opposé'])
  })

  test('remplace puis supprime au DMP ce qui change au dossier', async () => {
    const adresse = await verser('Version 1')
    const brouillon = new URL((await n.envoyer(`${adresse}/version`, {})).adresse).pathname
    const { html } = await n.aller(brouillon)
    await n.envoyer(brouillon, {
      type: 'certificat',
      titre: 'Version 2',
      texte: 'Apte, corrigé.',
      version: /name="version" value="(\d+)"/.exec(html)?.[1] ?? '',
      action: 'terminer',
    })
    await cabinet.quand(envoi('Version 2'), (ligne) => ligne.includes('Envoyé'))
    expect((await auDmp()).map((f) => [f.titre, f.statut])).toEqual([
      ['Version 1', 'obsolete'],
      ['Version 2', 'actif'],
    ])
    await n.envoyer(`${brouillon}/supprimer`, { motif: 'Erreur' })
    await cabinet.quand(envoi('Version 2'), (ligne) => ligne.includes('Supprimé du DMP'))
    expect((await auDmp()).at(-1)?.statut).toBe('supprime')
  })

  test.each(['http503', 'coupure', 'perte-reponse', 'coupure-milieu', 'succes-avec-erreur'])(
    'après « %s », le document est au DMP une fois et une seule',
    async (mode) => {
      await cabinet.controle('faults', { mode, endpoint: 'alimentation', count: 1 })
      await rediger(`Panne ${mode}`)
      await cabinet.quand(envoi(`Panne ${mode}`), (ligne) => ligne.includes('Envoyé'))
      expect((await auDmp()).filter((f) => f.titre === `Panne ${mode}`)).toHaveLength(1)
    },
  )
})

test('rien ne part sous une identité qui n’est pas qualifiée', async () => {
  const recuperee = `/patients/${cabinet.recupereeId}`
  await n.envoyer(`${recuperee}/documents`, {
    type: 'certificat',
    titre: 'Trop tôt',
    texte: 'Apte.',
    dmpChoix: 'oui',
    action: 'terminer',
  })
  const { texte } = await cabinet.quand(
    () => n.aller(`${recuperee}/dmp/envois`),
    (page) => page.texte.includes('n’est pas qualifiée'),
  )
  expect(texte).toContain('n’est pas qualifiée')
  expect(await cabinet.lire('acces')).toEqual({ acces: [] })
})

describe('la consultation', () => {
  test('cherche par plusieurs critères, et ne montre que les documents de ce patient', async () => {
    await consentir('oui')
    await deposerAilleurs({ titre: 'CR de ZOE' })
    await n.envoyer(`${dmp}/relire`, { ici: dmp })
    await relire()
    const criteres = `${dmp}?type=11488-4&classe=10&du=01/01/2025`
    const trouve = await cabinet.quand(
      () => n.aller(criteres),
      ({ texte }) => !texte.includes('Le DMP est interrogé'),
    )
    expect(trouve.texte).toContain('CR de ZOE')
    const autre = `/patients/${cabinet.autreId}/dmp`
    await n.envoyer(`${autre}/consentement`, { consultation: 'oui' })
    const vide = await cabinet.quand(
      () => n.aller(autre),
      ({ texte }) => texte.includes('Aucun document'),
    )
    expect(vide.texte).not.toContain('CR de ZOE')
  })

  test('se fait au nom d’un professionnel connecté par Pro Santé Connect', async () => {
    await consentir('oui')
    const hakim = cabinet.navigateur()
    await hakim.connecterPsc('899700000021')
    await hakim.envoyer('/psc/situation', { situation: '1', suite: '/patients' })
    await hakim.envoyer('/dmp/responsabilite', { compris: 'oui', suite: '/patients' })
    await deposerAilleurs({ titre: 'CR lu par PSC' })
    const page = await cabinet.quand(
      () => hakim.aller(dmp),
      ({ texte }) => /1 document\b/.test(texte),
    )
    expect(page.texte).toContain('CR lu par PSC')
    const { acces } = (await cabinet.lire(`acces?ins=${INS_ADRUN}`)) as {
      acces: { ps: string; mode: string }[]
    }
    expect(
      acces.some((a) => a.ps === '899700000021' && a.mode.startsWith('INDIRECTE_RENFORCEE')),
    ).toBe(true)
  })

  test('n’arrête aucune page quand le DMP met trois secondes', async () => {
    await consentir('oui')
    await relire()
    await cabinet.controle('faults', { mode: 'delaiMs', ms: 3_000, count: 20 })
    await n.envoyer(`${dmp}/relire`, { ici: dmp })
    const debut = performance.now()
    const page = await n.aller(dmp)
    expect(page.texte).toContain('Le DMP est interrogé')
    expect(performance.now() - debut).toBeLessThan(3_000)
  })

  test('intègre deux documents choisis, et reconnaît un document déjà là', async () => {
    await consentir('oui')
    for (const [rang, titre] of ['Premier', 'Second'].entries())
      await deposerAilleurs({
        titre,
        uniqueId: `1.3.6.1.4.1.32473.9.${rang + 10}`,
        contenu: Buffer.from(
          `<ClinicalDocument xmlns="urn:hl7-org:v3"><!--${titre}--></ClinicalDocument>`,
        ).toString('base64'),
      })
    await n.envoyer(`${dmp}/relire`, { ici: dmp })
    const { html } = await relire()
    const clefs = [...html.matchAll(/name="document" value="([\w-]+)"/g)].map((m) => m[1] ?? '')
    await n.envoyer(`${dmp}/integrer`, [
      ['ici', dmp],
      ...clefs.map((clef): [string, string] => ['document', clef]),
    ])
    const page = await cabinet.quand(
      () => n.aller(dmp),
      ({ texte }) => texte.includes('Premier :') && texte.includes('Second :'),
    )
    expect(page.texte).toContain('Premier :')
  })

  test('n’appelle rien sans consentement, puis pose l’autorisation et liste', async () => {
    await consentir('non')
    await relire()
    expect(await cabinet.lire(`acces?ins=${INS_ADRUN}`)).toEqual({ acces: [] })
    await deposerAilleurs({ titre: 'CR d’ailleurs' })
    await consentir('oui')
    const page = await relire()
    expect(page.texte).toContain('CR d’ailleurs')
    expect(page.texte).toContain('Nouveau')
  })

  test('signale un document invisible et le rend visible d’un clic', async () => {
    await consentir('oui')
    await deposerAilleurs({
      titre: 'Caché',
      uniqueId: '1.3.6.1.4.1.32473.9.1',
      confidentialite: ['N', 'INVISIBLE_PATIENT'],
    })
    const page = await n.envoyer(`${dmp}/relire`, { ici: dmp }).then(relire)
    expect(page.texte).toContain('Invisible au patient')
    const clef = Buffer.from('1.3.6.1.4.1.32473.9.1').toString('base64url')
    await n.envoyer(`${dmp}/documents/${clef}/visibilite`, { retirer: 'INVISIBLE_PATIENT' })
    expect((await relire()).texte).toContain('changement fait au DMP')
    expect((await auDmp()).filter((f) => f.statut === 'actif')[0]?.confidentialite).toEqual(['N'])
  })
})

test('chaque mutant du DMP a été croisé', () => {
  const dus = MUTATIONS.filter(({ exigence }) => /^(?:SC\.)?DMP[./]/.test(exigence)).map(
    (m) => m.id,
  )
  const vus = new Set<string>(cabinet.lgc.mutationsConsultees())
  expect(dus.filter((id) => !vus.has(id))).toEqual([])
})
