import { afterAll, describe, expect, it } from 'vitest'
import type { EntreeJournal } from '../contrat.ts'
import { enveloppe, inclus, provide, soumission } from '../dmp/essai/messages.ts'
import { appel, tchitchi } from '../insi/essai/messages.ts'
import { creerRejugeur } from './index.ts'

const rejugeur = creerRejugeur()
afterAll(() => rejugeur.liberer())

const requete = (precise: Partial<EntreeJournal['requete']>): EntreeJournal['requete'] => ({
  ...{ methode: 'POST', chemin: '/lps', entetes: {}, corps: '' },
  ...precise,
})

describe('une requête INSi gardée', () => {
  const { entetes, corps } = appel({ corps: tchitchi() })
  const juste = String(corps)
  const rejuger = (corps: string, manquees: readonly string[] = []) =>
    rejugeur.rejuger('insi', {
      operation: 'rechercherInsAvecTraitsIdentite',
      requete: requete({ entetes: entetes ?? {}, corps }),
      manquees,
    })

  it('se rejuge juste, sans certificat ni service', async () => {
    expect((await rejuger(juste))?.ecarts).toEqual([])
  })

  it('qu’un schéma refuse se voit', async () => {
    const fausse = juste.replaceAll('DateNaissance', 'NeLe')
    expect((await rejuger(fausse))?.ecarts.length).toBeGreaterThan(0)
  })

  it('ne refait pas ce qui tenait au certificat, et le laisse à son jugement d’alors', async () => {
    expect(await rejuger(juste, ['insi.certificat-revoque'])).toBeNull()
    expect((await rejuger(juste))?.refaite('insi.message-id-unique')).toBe(false)
  })

  it('coupée par le journal ne se rejuge pas', async () => {
    expect(await rejuger(`${juste}\n… tronqué, 300000 caractères reçus`)).toBeNull()
  })
})

describe('un message HL7 gardé', () => {
  const MESSAGE =
    'MSH|^~\\&|LGC|CABINET|GAP|CH|20261120183822||ADT^A28^ADT_A05|144b|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8\nEVN||20261120183822\nPID|1||1^^^CABINET&1.3.6.1.4.1.32473.10.1&ISO^PI||ADRUN^ZOE^^^^^L||19751231|F\n'
  const rejuger = (corps: string, chemin = 'reçu du logiciel') =>
    rejugeur.rejuger('flux', {
      operation: 'ADT^A28',
      requete: requete({ methode: 'MLLP', chemin, corps }),
      manquees: [],
    })

  it('se rejuge segment par segment', async () => {
    const [entier, sansPid] = [await rejuger(MESSAGE), await rejuger(MESSAGE.split('PID')[0] ?? '')]
    expect(entier?.ecarts.map(({ regle }) => regle)).not.toContain('hl7.pid')
    expect(sansPid?.ecarts.map(({ regle }) => regle)).toContain('hl7.pid')
  })

  it('que le banc a envoyé n’est pas jugé', async () => {
    expect(await rejuger(MESSAGE, 'envoyé au logiciel')).toBeNull()
  })
})

describe('une alimentation gardée', () => {
  const rejuger = (titre: string, changer = (corps: string) => corps, manquees: string[] = []) => {
    const corps = enveloppe(
      'alimentation',
      provide(soumission({ titre }), inclus('un@essai')),
      null,
    )
    return rejugeur.rejuger('dmp', {
      operation: 'alimentation',
      requete: requete({ corps: `${changer(corps)}\n[pièce un@essai : 29543 octets, SHA-1 fea7]` }),
      manquees,
    })
  }

  it('se rejuge sur ses métadonnées, sans ses pièces ni le registre', async () => {
    const rejuge = await rejuger('Consultation')
    expect(rejuge?.ecarts).toEqual([])
    expect([rejuge?.refaite('dmp.codes'), rejuge?.refaite('dmp.empreinte')]).toEqual([true, false])
  })

  it('dont la confidentialité est fausse se voit', async () => {
    const rejuge = await rejuger('Faux', (corps) =>
      corps.replaceAll('nodeRepresentation="N"', 'nodeRepresentation="ZZ"'),
    )
    expect(rejuge?.ecarts.map(({ regle }) => regle)).toContain('dmp.confidentialite')
  })

  it('refusée sur son VIHF, ses métadonnées n’avaient pas été jugées', async () => {
    expect(await rejuger('Refusée', undefined, ['dmp.vihf-signature'])).toBeNull()
  })
})

it('un courriel gardé se rejuge sur sa source, sans son enveloppe', async () => {
  const rejuge = await rejugeur.rejuger('mss', {
    operation: 'smtp.DATA',
    requete: requete({
      corps: 'From: <a@b.fr>\r\nBcc: <c@d.fr>\r\nSubject: Essai\r\n\r\nBonjour\r\n',
    }),
    manquees: [],
  })
  const regles = rejuge?.ecarts.map(({ regle }) => regle)
  expect(regles).toContain('mss.forme')
  expect(regles).not.toContain('mss.libelle-auteur')
  expect(rejuge?.refaite('mss.destinataires')).toBe(false)
})

it('un échange jugé sur un jeton ne se rejuge pas', async () => {
  const echange = { operation: 'token', requete: requete({ corps: 'x' }), manquees: [] }
  expect(await rejugeur.rejuger('psc', echange)).toBeNull()
})
