import { type ParsedMail, simpleParser } from 'mailparser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { IdMutation } from '../../reference-lgc/mutations/index.ts'
import type { Navigateur, Page } from '../psc/parcours.essai.ts'
import {
  attendreQue,
  BOITE,
  HAKIM,
  ouvrirMessagerie,
  type ParcoursMessagerie,
  ZOE,
} from './parcours.essai.ts'

let p: ParcoursMessagerie
let n: Navigateur
beforeAll(async () => {
  p = await ouvrirMessagerie()
}, 60_000)
afterAll(() => p.arreter())

interface Arrivee {
  lu: ParsedMail
  source: string
}

async function arrives(boite: string, nombre = 1): Promise<Arrivee[]> {
  const messages = await attendreQue(
    () => p.messages(boite),
    (m) => m.length >= nombre,
  )
  return Promise.all(
    messages.map(async ({ id }) => {
      const source = await p.source(id)
      return { source, lu: await simpleParser(source) }
    }),
  )
}
const seul = async (boite: string): Promise<Arrivee> => {
  const [arrivee] = await arrives(boite)
  if (!arrivee) throw new Error(`Rien n’est arrivé à ${boite}`)
  return arrivee
}
const soumis = async () => (await p.lire<{ messages: unknown[] }>('soumis')).messages.length

const SIMPLE = { boite: '2', a: HAKIM, objet: 'Avis', texte: 'Bonjour', remise: 'oui' }
const ecrire = async (champs: Record<string, string> = {}): Promise<Page> =>
  p.issue(n, await n.envoyer('/messagerie/nouveau', { ...SIMPLE, ...champs }))

async function documentEnvoye(
  canal: 'professionnel' | 'patient',
  statut: 'qualifiee' | 'recuperee' = 'qualifiee',
  avant: (patient: string) => Promise<unknown> = async () => undefined,
  suites: Record<string, string> = {},
): Promise<string> {
  const patient = await p.creerPatient(n, statut)
  const document = await p.creerDocument(n, patient)
  await avant(patient)
  const page = await n.envoyer(`${document}/envoyer`, {
    ...{ boite: '2', canal, a: HAKIM, texte: 'Bonjour', ...suites },
  })
  if (page.statut === 200) await p.issue(n, page)
  return document
}

const refuser = (canal: string) => (patient: string) =>
  n.envoyer(`${patient}/messagerie/refus`, { canal, type: '' })

/** Le même geste, juste puis fautif : ce que le banc en verra. */
const FAUTES: readonly [IdMutation, () => Promise<unknown>, unknown, unknown][] = [
  [
    'mss-objet-libre',
    async () => {
      await documentEnvoye('professionnel')
      return (await seul(HAKIM)).lu.subject?.startsWith('XDM/1.0/DDM+')
    },
    true,
    false,
  ],
  [
    'mss-sans-archive',
    async () => {
      await documentEnvoye('professionnel')
      return (await seul(HAKIM)).lu.attachments.length
    },
    2,
    1,
  ],
  [
    'mss-archive-et-pdf-differents',
    async () => {
      await documentEnvoye('professionnel')
      const pdf = (await seul(HAKIM)).lu.attachments[1]?.content.toString('latin1') ?? ''
      return /%%EOF\s*$/.test(pdf)
    },
    true,
    false,
  ],
  [
    'mss-renvoi-apres-coupure',
    async () => {
      await p.panneMss('drop-after-data', { endpoint: 'smtp' })
      await ecrire({ remise: '' })
      await attendreQue(soumis, (nombre) => nombre > 1)
      return soumis()
    },
    1,
    2,
  ],
  [
    'mss-annule-remplace-absent',
    async () => {
      const document = await documentEnvoye('professionnel')
      const page = await n.envoyer(`${document}/version`, {})
      const version = /name="version" value="(\d+)"/.exec(page.html)?.[1] ?? ''
      const fini = await n.envoyer(new URL(page.adresse).pathname, {
        ...{
          version,
          type: 'lettre-liaison',
          titre: 'Avis',
          texte: 'Corrigé.',
          action: 'terminer',
        },
      })
      const suite = `${new URL(fini.adresse).pathname}/envoyer`
      await n.envoyer(suite, { boite: '2', canal: 'professionnel', a: HAKIM, texte: 'Bonjour' })
      const [, second] = await arrives(HAKIM, 2)
      return [
        second?.lu.subject?.includes('Annule et remplace'),
        second?.lu.text?.includes('annule et remplace'),
      ]
    },
    [true, true],
    [false, false],
  ],
  [
    'mss-identifiant-repete',
    async () => {
      await ecrire()
      await ecrire()
      return new Set((await arrives(HAKIM, 2)).map(({ lu }) => lu.messageId)).size
    },
    2,
    1,
  ],
  [
    'mss-fil-rompu',
    async () => {
      await p.mss('deliver', { to: BOITE, from: HAKIM, subject: 'Une question' })
      await attendreQue(
        () => n.aller('/messagerie'),
        ({ texte }) => texte.includes('Une question'),
      )
      await n.envoyer('/messagerie/nouveau', { ...SIMPLE, reponse: '1' })
      return Boolean((await seul(HAKIM)).lu.inReplyTo)
    },
    true,
    false,
  ],
  [
    'mss-corps-html-seul',
    async () => {
      await ecrire()
      return (await seul(HAKIM)).source.includes('text/plain')
    },
    true,
    false,
  ],
  [
    'mss-mention-automatique-absente',
    async () => {
      await ecrire({ boite: '1' })
      const { lu } = await seul(HAKIM)
      return [lu.text?.includes('automatiquement'), lu.replyTo?.text]
    },
    [true, 'cabinet.tilleuls@medecin.fictif.mssante.fr'],
    [false, 'cabinet.tilleuls@medecin.fictif.mssante.fr'],
  ],
  [
    'mss-usager-non-qualifie',
    async () => {
      await documentEnvoye('patient', 'recuperee')
      return soumis()
    },
    0,
    1,
  ],
  [
    'mss-libelle-absent',
    async () => {
      await ecrire()
      return (await seul(HAKIM)).lu.from?.value[0]?.name
    },
    'Dr_Camille_TESTIER_Cabinet des Tilleuls',
    '',
  ],
  [
    'mss-accuse-non-demande',
    async () => {
      await ecrire()
      return (await seul(HAKIM)).source.includes('Return-Receipt-To:')
    },
    true,
    false,
  ],
  [
    'mss-retour-ignore',
    async () => {
      await n.envoyer('/messagerie/boites/2', {
        adresseRetour: 'cabinet.tilleuls@medecin.fictif.mssante.fr',
        signature: 'Docteur TESTIER',
      })
      await ecrire()
      return (await seul(HAKIM)).lu.replyTo?.text ?? null
    },
    'cabinet.tilleuls@medecin.fictif.mssante.fr',
    null,
  ],
  [
    'mss-accuse-non-montre',
    async () => {
      await ecrire()
      await attendreQue(
        () => p.messages(BOITE),
        (m) => m.length > 0,
      )
      const page = await attendreQue(
        () => n.aller('/messagerie/messages/1'),
        ({ texte }) => texte.includes('Remis le'),
      )
      return page.texte.includes('Remis le')
    },
    true,
    false,
  ],
  [
    'mss-refus-patient-ignore',
    async () => {
      await documentEnvoye('patient', 'qualifiee', refuser('patient'))
      return soumis()
    },
    0,
    1,
  ],
  [
    'mss-usager-sans-pdf',
    async () => {
      await documentEnvoye('patient')
      return (await seul(ZOE)).lu.attachments.length
    },
    2,
    1,
  ],
  [
    'mss-fin-ignoree',
    async () => {
      await documentEnvoye('patient', 'qualifiee', async () => undefined, { fin: 'oui' })
      return (await seul(ZOE)).source.includes('X-MSS-MES: FIN')
    },
    true,
    false,
  ],
  [
    'mss-usager-sans-cle',
    async () => {
      await documentEnvoye('patient')
      return /2751263220749(?:74)?@patient/.exec(
        (await n.aller('/messagerie/messages/1/source')).html,
      )?.[0]
    },
    '275126322074974@patient',
    '2751263220749@patient',
  ],
  [
    'mss-refus-professionnel-ignore',
    async () => {
      await documentEnvoye('professionnel', 'qualifiee', refuser('professionnel'))
      return soumis()
    },
    0,
    1,
  ],
]

describe('un mutant de l’envoi', () => {
  test.each(FAUTES)('%s se voit', async (id, geste, juste, faux) => {
    for (const [mutations, attendu] of [
      [[], juste],
      [[id], faux],
    ] as const) {
      n = await p.remettreANeuf(mutations)
      await p.ajouterBoite(n)
      expect(await geste()).toEqual(attendu)
    }
  })
})

const LISTE: readonly [IdMutation, string, string][] = [
  ['mss-provenance-confondue', 'Patient', 'Professionnel'],
  ['mss-prefixe-affiche', 'Patient', 'XDM/1.0'],
  ['mss-usager-sans-matricule', 'INS 275126322074974', 'Patient'],
]

describe('un mutant de la boîte de réception', () => {
  test.each(LISTE)('%s se voit', async (id, juste, faux) => {
    const lire = async (mutations: readonly IdMutation[]): Promise<string> => {
      n = await p.remettreANeuf(mutations)
      await p.creerPatient(n, 'qualifiee')
      await p.ajouterBoite(n)
      await p.mss('deliver', { to: BOITE, from: ZOE, subject: 'XDM/1.0/DDM+Question' })
      const { html } = await attendreQue(
        () => n.aller('/messagerie?boite=2'),
        (page) => page.html.includes('Question'),
      )
      return html.slice(html.indexOf('<tbody'))
    }
    const [sain, mutant] = [await lire([]), await lire([id])]
    expect([sain.includes(juste), mutant.includes(faux)]).toEqual([true, true])
    expect(mutant).not.toBe(sain)
    expect(sain.includes(faux) && mutant.includes(juste)).toBe(false)
  })
})

const TRANSPORT: readonly [IdMutation, string | null, boolean][] = [
  ['mss-tls-ancien', 'tls11', true],
  ['mss-suite-faible', 'bad-suite', true],
  ['mss-igc-sante-refusee', null, false],
  ['mss-autorite-etrangere', 'cert-foreign', true],
  ['mss-certificat-expire', 'cert-expired', true],
  ['mss-certificat-revoque', 'cert-revoked', true],
]

describe('un mutant du transport', () => {
  test.each(TRANSPORT)('%s se voit', async (id, panne, passe) => {
    n = await p.remettreANeuf([id])
    if (panne) await p.panneMss(panne, { endpoint: '*', count: 50 })
    expect((await p.ajouterBoite(n)).texte.includes('fonctionnent')).toBe(passe)
  })
})
