import { afterAll, beforeAll, expect, test } from 'vitest'
import { creer, creerNavigateur, type Navigateur } from '../essai/navigateur.essai.ts'
import { IDS_MUTATIONS } from '../mutations/index.ts'
import {
  type CabinetAnnuaire,
  charger,
  finDuChargement,
  ouvrirCabinetAnnuaire,
} from './cabinet.essai.ts'
import { BAL_JOUR_1, PS_JOUR_1 } from './extractions.essai.ts'

const JOUR = 86_400_000
const CLE = /correspondants\/nouveau\?cle=([^"&]+)"/

let cabinet: CabinetAnnuaire
beforeAll(async () => {
  cabinet = await ouvrirCabinetAnnuaire()
})
afterAll(() => cabinet.fermer())

/** Le lendemain : Anne-Laure change de nom, Hakim de boîte, Lou s'en va. */
const lendemain = () =>
  cabinet.extractions.jour(
    '202604150200',
    PS_JOUR_1.filter((l) => !l.includes('MOCKREMP')).map((l) =>
      l.replace('ÎLE-ESSAI|ANNE-LAURE', 'ÎLE-NEUVE|ANNA'),
    ),
    BAL_JOUR_1.map((l) => l.replace('hakim.exemplaire@', 'h.nouveau@')),
  )

async function parcourirChargements(n: Navigateur): Promise<void> {
  await n.envoyer('/reglages/annuaire', { frequence: 'mensuelle', heure: '4', departements: '' })
  cabinet.avancer(10 * JOUR)
  await n.connecter()
  cabinet.avancer(30 * JOUR)
  await n.connecter()
  await finDuChargement(n)
  await n.aller('/reglages/annuaire/chargements/1')
}

async function parcourirRecherches(n: Navigateur): Promise<void> {
  for (const criteres of ['nom=exemplaire', 'nom=bonnet', 'nom=exemplaire&ville=lyon'])
    await n.aller(`/annuaire?${criteres}`)
}

/** Un utilisateur et un correspondant créés d'après l'annuaire. */
async function creerDepuisLAnnuaire(n: Navigateur, admin: Navigateur): Promise<void> {
  await admin.aller('/comptes/nouveau?annuaire=899700000039')
  await admin.envoyer('/comptes', {
    ...{ annuaire: '899700000039', nom: "D'ÎLE-ESSAI", prenom: 'Anne-Laure' },
    ...{ nomExercice: "D'ÎLE-ESSAI", prenomExercice: 'Anne-Laure', profession: '60' },
    ...{ identifiant: 'a.ile', role: 'medecin', rpps: '99700000039' },
  })
  const { chemin } = await creer(n)
  for (const nom of ['exemplaire', 'testier']) {
    const { html } = await n.aller(`${chemin}/correspondants/annuaire?nom=${nom}`)
    const cle = decodeURIComponent(CLE.exec(html)?.[1] ?? '').replaceAll('+', ' ')
    await n.envoyer(`${chemin}/correspondants`, { cle, telephonePrive: '', note: '' })
  }
}

/** Chaque fiche recontrôlée, ses différences prises. */
async function reprendre(n: Navigateur, liste: string, fiches: RegExp, suite = ''): Promise<void> {
  const { html } = await n.aller(liste)
  for (const [, fiche] of html.matchAll(fiches)) {
    const page = await n.envoyer(`${fiche}${suite}/recontroler`)
    const champs = [...page.html.matchAll(/name="champs" value="([^"]+)"/g)]
    await n.envoyer(
      `${fiche}${suite}/accepter`,
      champs.map(([, champ]): [string, string] => ['champs', champ ?? '']),
    )
  }
}

test('un parcours de l’annuaire donne à chacun de ses mutants de quoi changer quelque chose', async () => {
  const n = await cabinet.preparer()
  const admin = creerNavigateur(cabinet.lgc)
  await admin.connecter('n.mockadmin')
  await parcourirChargements(n)
  await parcourirRecherches(n)
  await admin.connecter('n.mockadmin')
  await creerDepuisLAnnuaire(n, admin)

  await lendemain()
  await charger(n, true)
  await reprendre(admin, '/comptes', /href="(\/comptes\/\d+)"/g, '/annuaire')
  await reprendre(n, '/patients/1/correspondants', /href="(\/annuaire\/correspondants\/\d+)"/g)

  // En dernier : une extraction illisible.
  cabinet.extractions.livrer('PS_LibreAcces', { corps: Buffer.from('<html>503</html>') })
  await charger(n, true)

  const consultees = new Set(cabinet.lgc.mutationsConsultees())
  // Ce cabinet n'a pas de messagerie : chercher en écrivant est éprouvé par SC.MSS/CONF.20.01.
  const dus = IDS_MUTATIONS.filter(
    (id) => id.startsWith('ann-') && id !== 'ann-structures-introuvables',
  )
  expect(dus.filter((id) => !consultees.has(id))).toEqual([])
})
