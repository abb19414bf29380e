import { afterAll, beforeAll, expect, test } from 'vitest'
import { parcourirCopies } from '../copies/parcours.essai.ts'
import { parcourirDocuments } from '../documents/parcours.essai.ts'
import { parcourirDossier } from '../dossier/parcours.essai.ts'
import { parcourirEchanges } from '../echanges/parcours.essai.ts'
import type { Lgc } from '../index.ts'
import { ouvrirServiceEssai, reponse00, type ServiceEssai } from '../insi/service.essai.ts'
import { IDS_MUTATIONS, MUTATIONS } from '../mutations/index.ts'
import { parcourirNomenclatures } from '../nomenclatures/parcours.essai.ts'
import { parcourirRecus } from '../recus/parcours.essai.ts'
import { ADRUN, creer, creerNavigateur, type Navigateur, ouvrirLgc } from './navigateur.essai.ts'
import { parcourirIdentite } from './parcours-identite.essai.ts'
import { parcourirInsi } from './parcours-insi.essai.ts'

let service: ServiceEssai
let lgc: Lgc
let n: Navigateur
let avance = 0
beforeAll(async () => {
  service = await ouvrirServiceEssai()
  const { url, ca, certificat, cle } = service
  lgc = ouvrirLgc({
    services: { insi: { url, ca, certificat, cle, authentification: 'certificat' }, vitale: null },
    horloge: { maintenant: () => new Date(Date.now() + avance) },
  })
  n = creerNavigateur(lgc)
  await n.connecter()
})
afterAll(async () => {
  lgc.fermer()
  await service.arreter()
})

/** Crée un patient et rend son numéro de dossier. */
async function dossier(traits: Record<string, string>): Promise<string> {
  const { chemin } = await creer(n, { ...ADRUN, ...traits })
  return chemin.replace('/patients/', '')
}

const versionDe = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''

async function valider(id: string): Promise<void> {
  const { html } = await n.aller(`/patients/${id}/valider`)
  await n.envoyer(`/patients/${id}/valider`, { justificatif: 'CN', version: versionDe(html) })
}

async function accepter(id: string, corps: string): Promise<void> {
  service.repondre({ corps })
  const { chemin, html } = await n.envoyer(`/patients/${id}/insi`)
  await n.envoyer(chemin, { decision: 'accepter', version: versionDe(html) })
  await n.aller(`/patients/${id}`)
}

test('chaque mutant a un identifiant, une description et un scénario qui le tue', () => {
  expect(new Set(IDS_MUTATIONS).size).toBe(MUTATIONS.length)
  for (const { id, exigence, description, tue } of MUTATIONS) {
    expect([id, description.endsWith('.'), tue.length > 0]).toEqual([id, true, true])
    for (const { scenario, constat } of tue)
      expect(`${exigence} ${scenario} ${constat}`).toMatch(
        /^[A-Z][\w./]+ [A-Z][\w./]+\.\d\d [a-z]+\.[a-z][a-z0-9-]+$/,
      )
  }
})

test('un parcours entier du logiciel donne à chaque mutant de quoi changer quelque chose', async () => {
  // Saisies que les règles refusent ou convertissent.
  await creer(n, { ...ADRUN, nomNaissance: `D'ESSAI ${'X'.repeat(60)}` })
  for (const faute of [
    { dateNaissance: '32/01/1980' },
    { dateNaissance: '01/13/1980' },
    { sexe: '' },
    { lieuNaissance: '' },
    { lieuNaissance: '99999' },
  ])
    await creer(n, { ...ADRUN, ...faute })

  // Recherches où chaque champ oublié perdrait quelqu'un.
  await dossier({
    nomUtilise: 'NESSI',
    prenomUtilise: 'LOU',
    premierPrenom: 'ANNE-LISE',
    prenomsNaissance: 'ANNE-LISE MARTHE',
  })
  await dossier({ numeroSecuriteSociale: '275126322074974' })
  const date = { dateNaissance: ADRUN.dateNaissance }
  for (const criteres of [
    date,
    { ...date, nom: 'ADRUN' },
    { ...date, nom: 'NESSI' },
    { ...date, prenom: 'MARTHE' },
    { ...date, prenom: 'LOU' },
    { nom: 'NESSI' },
    { nom: "N-E--S'SI" },
    { matricule: '2751263220749' },
    { matricule: '275126322074975' },
  ])
    await n.chercher(criteres)

  // Réponses d'INSi à refuser, puis à accepter dans les deux ordres.
  const refusee = await dossier({})
  for (const traits of [{ date: '1975-00-31' }, { nom: '' }, { liste: '' }, { sexe: '' }])
    await accepter(refusee, reponse00(traits))
  const recuperee = await dossier({})
  await accepter(recuperee, reponse00({ liste: 'MARIE ZOE', lieu: '75056' }))
  await valider(recuperee)
  const validee = await dossier({ nomNaissance: 'CORSE' })
  await valider(validee)
  await accepter(validee, reponse00({ matricule: '180032B020401', cle: '23', nom: 'CORSE' }))
  await n.aller(`/patients/${validee}/historique`)

  await parcourirInsi(n, service, { qualifiee: validee, provisoire: refusee })

  const enAttente = await dossier({ nomNaissance: 'NESSI', premierPrenom: 'RUTH' })
  await accepter(
    enAttente,
    reponse00({ matricule: '2770763220829', cle: '10', nom: 'NESSI', liste: 'RUTH' }),
  )
  await parcourirDocuments(n, { recuperee: enAttente, qualifiee: recuperee })
  await parcourirDossier(n, { qualifiee: recuperee })
  await parcourirNomenclatures(n, { patient: recuperee })

  await parcourirRecus(lgc, n, {
    ...{ qualifiee: validee, autre: recuperee },
    identite: { nom: 'CORSE', matricule: '180032B02040123' },
    exacte: { lieu: '75056' },
  })

  // Droits, affichage et journaux, vus par d'autres que le responsable.
  await n.envoyer('/reglages/affichage', { champs: 'prenomUtilise' })
  await n.aller(`/patients/${validee}`)
  await n.envoyer('/reglages/droits', { medecin: 'consulter-identite' })
  const hakim = creerNavigateur(lgc)
  await hakim.connecter('h.exemplaire')
  await hakim.aller(`/patients/${validee}`)
  await n.envoyer('/reglages/droits', [
    ['medecin', 'consulter-identite'],
    ['medecin', 'appeler-insi'],
  ])
  await hakim.envoyer(`/patients/${refusee}/insi`)
  const jeanne = creerNavigateur(lgc)
  await jeanne.connecter('j.mocksecr')
  await jeanne.aller('/patients')

  await parcourirIdentite(
    { responsable: n, ordinaire: hakim },
    { provisoire: refusee, recuperee, qualifiee: validee },
  )

  // En dernier : les années passent.
  await parcourirCopies({ lgc, n }, validee, (ms) => {
    avance += ms
  })

  const consultees = new Set([...lgc.mutationsConsultees(), ...(await parcourirEchanges(service))])
  // Ont le leur : la vie des comptes (comptes/parcours-comptes.test.ts), Pro Santé Connect (cli/psc/),
  // la messagerie (cli/messagerie/), le DMP (cli/dmp/), l'Ordonnance Numérique (la sienne), l'annuaire
  // (annuaire/mutants.test.ts).
  const AILLEURS = /^(?:SC\.SSI|PROV\.VERS|PSC\.|PROV\.PSC|PROV\.FLUXS\.02|SC\.PSC|DMP\.|SC\.DMP)/
  const dus = MUTATIONS.filter(
    ({ id, exigence }) => !AILLEURS.test(exigence) && !/^(?:mss|ann)-/.test(id),
  )
  expect(dus.map(({ id }) => id).filter((id) => !consultees.has(id))).toEqual([])
}, 60_000)
