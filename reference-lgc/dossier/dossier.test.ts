import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  creer,
  creerNavigateur,
  type Navigateur,
  ouvrirLgc,
  remettreANeuf,
} from '../essai/navigateur.essai.ts'

const lgc = ouvrirLgc()
let n: Navigateur
beforeEach(async () => {
  await remettreANeuf(lgc)
  n = creerNavigateur(lgc)
  await n.connecter()
  await creer(n)
})
afterAll(() => lgc.fermer())

const ajouter = (rubrique: string, champs: Record<string, string>) =>
  n.envoyer(`/patients/1/dossier/ajouter/${rubrique}`, champs)
const DIABETE = { libelle: 'Diabète de type 2', code: 'e11.9', debut: '27/05/2014', ald: 'oui' }

describe('le dossier médical', () => {
  test('reçoit une pathologie, qui se lit avec son code, sa date et son ALD', async () => {
    const page = await ajouter('pathologie', DIABETE)
    expect(page.texte).toContain('Diabète de type 2 ALD depuis le 27/05/2014 · CIM-10 E11.9')
  })

  test.each([
    ['sans libellé', { libelle: '' }, 'Renseignez « Pathologie ».'],
    ['un code mal formé', { code: '11E' }, 'n’a pas la forme d’un code CIM-10'],
    ['une date hors calendrier', { debut: '31/02/2014' }, 'Écrivez une année, un mois ou un jour'],
    ['une date à venir', { debut: '2999' }, 'Cette date est dans l’avenir.'],
    ['un caractère que le papier ne porte pas', { libelle: 'Diabète 😀' }, 'ne s&#39;imprime pas'],
  ])('refuse %s, sans rien perdre de la saisie', async (_nom, faute, message) => {
    const page = await ajouter('pathologie', { ...DIABETE, protocole: 'Asalée', ...faute })
    expect([page.statut, page.html.replaceAll('\u00a0', ' ').includes(message)]).toEqual([
      422,
      true,
    ])
    expect(page.html).toContain('value="Asalée"')
  })

  test('corrige une entrée, et refuse d’écraser la correction d’un autre', async () => {
    await ajouter('pathologie', DIABETE)
    const juste = { ...DIABETE, libelle: 'Diabète de type 1', version: '1' }
    expect((await n.envoyer('/patients/1/dossier/1', juste)).texte).toContain('Diabète de type 1')
    const encore = await n.envoyer('/patients/1/dossier/1', { ...juste, libelle: 'Autre' })
    expect([encore.statut, encore.html.includes('value="Autre"')]).toEqual([409, true])
  })

  test('clôt une entrée avec sa fin et son motif, puis la rouvre', async () => {
    await ajouter('allergie', { libelle: 'Arachide', nature: 'aliment' })
    const sans = await n.envoyer('/patients/1/dossier/1/clore', { fin: '2020', motif: ' ' })
    expect(sans.statut).toBe(422)
    const close = await n.envoyer('/patients/1/dossier/1/clore', { fin: '2020', motif: 'Guérison' })
    expect(close.texte).toContain('Aucune allergie connue du cabinet')
    expect(close.texte).toContain('2020 Guérison')
    const rouverte = await n.envoyer('/patients/1/dossier/1/rouvrir')
    expect(rouverte.texte).not.toContain('Guérison')
  })

  test('cherche un médicament dans la base sans script, accents indifférents', async () => {
    const cherche = { libelle: 'levothyrox', posologie: '1 le matin', action: 'chercher' }
    const page = await ajouter('traitement', cherche)
    expect(page.texte).toContain('LÉVOTHYROXINE ESSAI 75 microgrammes')
    const choisie = await ajouter('traitement', { ...cherche, choisir: '99990007' })
    expect(choisie.html).toContain('name="cis" value="99990007"')
    expect(choisie.html).toContain('value="1 le matin"')
  })

  test('trace qui a écrit quoi', async () => {
    await ajouter('pathologie', DIABETE)
    await n.envoyer('/patients/1/dossier/1/clore', { fin: '2020', motif: 'Erreur' })
    const { texte } = await n.aller('/patients/1/dossier/traces')
    expect(texte).toContain('Camille TESTIER Ajout dans « Pathologies en cours »')
    expect(texte).toContain('Clôture dans « Pathologies en cours »')
  })

  test('ne s’ouvre pas à une secrétaire, ni depuis le dossier d’un autre patient', async () => {
    await ajouter('pathologie', DIABETE)
    await creer(n, {
      nomNaissance: 'AUTRE',
      premierPrenom: 'A',
      dateNaissance: '01/01/1980',
      sexe: 'F',
    })
    expect((await n.aller('/patients/2/dossier/1')).statut).toBe(404)
    n = creerNavigateur(lgc)
    await n.connecter('j.mocksecr')
    for (const page of ['/patients/1/dossier', '/patients/1/dossier/1', '/vsm'])
      expect((await n.aller(page)).statut).toBe(403)
    expect((await n.envoyer('/patients/1/dossier/ajouter/pathologie', DIABETE)).statut).toBe(403)
  })
})

describe('un document', () => {
  const version = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
  const rediger = (champs: Record<string, string>) =>
    n.envoyer('/patients/1/documents', { titre: 'Essai', ...champs })

  test('se préremplit du dossier, sans perdre ce qui était tapé', async () => {
    await n.envoyer('/patients/1/dossier/exemple')
    const ordonnance = await rediger({ type: 'ordonnance', texte: 'À jeun.', action: 'terminer' })
    expect(ordonnance.html).toContain('METFORMINE ESSAI 850 mg')
    expect(ordonnance.html).toContain('À jeun.')
    expect((await n.aller('/patients/1/documents')).texte).toContain('Aucun document')
  })

  test('perd une ligne d’ordonnance retirée, garde les autres', async () => {
    const page = await rediger({
      type: 'ordonnance',
      genre: 'medicaments',
      lignes: '2',
      'l1-libelle': 'PREMIER',
      'l2-libelle': 'SECOND',
      action: 'retirer:1',
    })
    expect(page.html).not.toContain('PREMIER')
    expect(page.html).toContain('name="l1-libelle" type="text" value="SECOND"')
  })

  test('nomme ses destinataires et porte la mention réglée par le site', async () => {
    await n.envoyer('/reglages/mention-rgpd', { mention: 'Écrivez au délégué du cabinet.' })
    const fini = await rediger({
      type: 'certificat',
      texte: 'Vu.',
      'destinataire-899700000021': 'oui',
      'destinataire-patient': 'oui',
      action: 'terminer',
    })
    expect(fini.texte).toContain('Destinataires ZOE ADRUN patiente Docteur Hakim EXEMPLAIRE')
    expect(fini.texte).toContain('Écrivez au délégué du cabinet.')
  })

  test('se montre avant d’être terminé, puis s’annule et se remplace', async () => {
    const apercu = await rediger({ type: 'certificat', texte: 'Vu.', action: 'apercu' })
    expect(apercu.chemin).toBe('/patients/1/documents/1/apercu')
    await n.envoyer('/patients/1/documents/1/terminer', { version: version(apercu.html) })
    const brouillon = await n.envoyer('/patients/1/documents/1/version')
    expect(brouillon.texte).toContain('Nouvelle version du document')
    const suivant = await n.envoyer('/patients/1/documents/2', {
      type: 'certificat',
      titre: 'Essai corrigé',
      texte: 'Revu.',
      version: version(brouillon.html),
      action: 'terminer',
    })
    expect(suivant.texte).toContain('Annule et remplace la version 1 du')
    expect((await n.aller('/patients/1/documents/1')).texte).toContain('annulé et remplacé')
  })

  test('se supprime avec un motif et une trace, et ne sort plus', async () => {
    await rediger({ type: 'certificat', texte: 'Vu.', action: 'terminer' })
    expect((await n.envoyer('/patients/1/documents/1/supprimer', { motif: '' })).statut).toBe(422)
    await n.envoyer('/patients/1/documents/1/supprimer', { motif: 'Mauvais patient' })
    const page = await n.aller('/patients/1/documents/1')
    expect(page.texte).toContain('Document supprimé par Camille TESTIER')
    expect(page.texte).not.toContain('Imprimer')
    expect((await n.aller('/patients/1/documents/1/impression')).html).not.toContain('%PDF')
    expect((await n.aller('/patients/1/dossier/traces')).texte).toContain('Mauvais patient')
  })
})
