import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { creer, creerNavigateur, lignes, type Navigateur } from '../essai/navigateur.essai.ts'
import type { IdMutation } from '../mutations/index.ts'
import { type CabinetAnnuaire, charger, ouvrirCabinetAnnuaire } from './cabinet.essai.ts'
import { BAL_JOUR_1, PS_JOUR_1 } from './extractions.essai.ts'

let cabinet: CabinetAnnuaire
let n: Navigateur
beforeAll(async () => {
  cabinet = await ouvrirCabinetAnnuaire()
})
afterAll(() => cabinet.fermer())

const charge = async (mutations: readonly IdMutation[] = []) => {
  n = await cabinet.preparer(mutations)
  await charger(n)
}

/** Le lendemain : TESTIER change de prénom, HAKIM de boîte, ANNE-LAURE s'en va. */
async function lendemain(): Promise<string> {
  await cabinet.extractions.jour(
    '202603070200',
    PS_JOUR_1.filter((l) => !l.includes('ANNE-LAURE')).map((l) =>
      l.replace('TESTIER|CAMILLE', 'TESTIER|DOMINIQUE'),
    ),
    BAL_JOUR_1.map((l) => l.replace('hakim.exemplaire@', 'h.nouveau@')),
  )
  return charger(n)
}

describe('un utilisateur (ANN.02)', () => {
  let admin: Navigateur
  const connecter = async (mutations: readonly IdMutation[] = []) => {
    await charge(mutations)
    admin = creerNavigateur(cabinet.lgc)
    await admin.connecter('n.mockadmin')
  }
  const creerCompte = (champs: Record<string, string> = {}) =>
    admin.envoyer('/comptes', {
      ...{ annuaire: '899700000039', nom: "D'ÎLE-ESSAI", prenom: 'Anne-Laure' },
      ...{ nomExercice: "D'ÎLE-ESSAI", prenomExercice: 'Anne-Laure', profession: '60' },
      ...{ identifiant: 'a.ile', role: 'medecin', rpps: '99700000039', ...champs },
    })
  const fiche = async () => {
    const { html } = await admin.aller('/comptes')
    const [, adresse = ''] = /href="(\/comptes\/\d+)"[^>]*>[^<]*ÎLE-ESSAI/.exec(html) ?? []
    return adresse
  }

  test('se crée d’après l’annuaire, son RPPS verrouillé', async () => {
    await connecter()
    const { html, texte } = await admin.aller('/comptes/nouveau?annuaire=899700000039')
    expect(texte).toContain("Rempli d'après : Extraction publique du 06/03/2026 à 02 h 00")
    expect(html).toMatch(/id="rpps"[^>]*value="99700000039"[^>]*readonly/)
    // Un RPPS retapé à la main ne passe pas : celui de l'annuaire l'emporte.
    await creerCompte({ rpps: '99700000013' })
    expect((await admin.aller(await fiche())).texte).toContain('Numéro RPPS 99700000039')
  })

  test('se refuse quand la personne n’est plus dans l’annuaire', async () => {
    await connecter()
    const page = await creerCompte({ annuaire: '899799999999' })
    expect([page.statut, page.texte.includes('n’est plus dans l’annuaire')]).toEqual([422, true])
  })

  test('garde son RPPS quand on le modifie, puis reprend ce qui diffère', async () => {
    await connecter()
    await creerCompte({ prenomExercice: 'Anna' })
    const adresse = await fiche()
    expect((await admin.aller(`${adresse}/modifier`)).html).toMatch(/id="rpps"[^>]*readonly/)
    const controle = await admin.envoyer(`${adresse}/annuaire/recontroler`)
    expect(controle.texte).toContain('Contrôle fait sur l’extraction chargée')
    expect(lignes(controle.html)[0]?.slice(1)).toEqual(["Prénom d'exercice", 'Anna', 'Anne-Laure'])
    const repris = await admin.envoyer(`${adresse}/annuaire/accepter`, { champs: 'prenomExercice' })
    expect(repris.texte).toContain('Rien à changer')
    expect(repris.texte).toMatch(/Mise à jour .*Prénom d'exercice : Anna → Anne-Laure/)
  })

  test('qui a quitté l’annuaire est signalé, jamais supprimé', async () => {
    await connecter()
    await creerCompte()
    expect(await lendemain()).toContain("Anne-Laure D'ÎLE-ESSAI (absent de l'annuaire)")
    const { texte } = await admin.aller(`${await fiche()}/annuaire`)
    expect(texte).toContain("n'est plus dans l'Annuaire Santé")
  })

  test('n’est contrôlé que par l’administrateur', async () => {
    await charge()
    expect((await n.aller('/comptes/1/annuaire')).statut).toBe(403)
  })
})

describe('un correspondant (ANN.03, LABEL.06)', () => {
  const LISTE = '/patients/1/correspondants'
  const ouvrir = async (mutations: readonly IdMutation[] = []) => {
    await charge(mutations)
    await creer(n)
  }
  /** Cherche TESTIER depuis le dossier et crée sa fiche, la quatrième du carnet. */
  async function ajouter(champs: Record<string, string> = {}) {
    const { html } = await n.aller(`${LISTE}/annuaire?nom=testier`)
    const [, adresse = ''] = /href="([^"]*\/nouveau\?[^"]+)"/.exec(html) ?? []
    const cle = new URL(adresse.replaceAll('&amp;', '&'), 'http://x').searchParams.get('cle') ?? ''
    return n.envoyer(LISTE, { cle, telephonePrive: '', note: '', ...champs })
  }
  const FICHE = '/annuaire/correspondants/4'

  test('se crée d’après l’annuaire et suit le patient', async () => {
    await ouvrir()
    const page = await ajouter({ telephonePrive: '06 00 00 00 01', note: 'le mardi' })
    expect(page.texte).toContain('Docteur Camille TESTIER ajouté au carnet du cabinet')
    expect(lignes(page.html)[0]).toEqual([
      'Docteur Camille TESTIER Médecine générale · RPPS 99700000013',
      '12 Rue DES TILLEULS 63000 Clermont-Ferrand 0400000001',
      'camille.testier@medecin.fictif.mssante.fr',
      "Conforme à l'annuaire",
      'Détacher',
    ])
    const { texte } = await n.aller(FICHE)
    expect(texte).toMatch(/Création Extraction publique du 06\/03\/2026 à 02 h 00 RPPS 99700000013/)
  })

  test('ne se crée pas deux fois : le second rattachement reprend la fiche', async () => {
    await ouvrir()
    await ajouter()
    await n.envoyer(`${LISTE}/4/detacher`)
    expect((await n.aller(LISTE)).texte).toContain('Aucun correspondant')
    expect((await ajouter()).texte).toContain('était déjà au carnet')
  })

  test('montre les différences champ par champ et ne prend que celles cochées', async () => {
    await ouvrir()
    await ajouter({ telephonePrive: '06 00 00 00 01', note: '' })
    await n.envoyer(`${FICHE}/modifier`, {
      ...{ nom: 'TESTIER', prenom: 'Camille', rpps: '99700000021', voie: '12 Rue DES TILLEULS' },
      ...{ codePostal: '63600', commune: 'Ambert', telephone: '0400000001' },
      mssante: 'camille.testier@medecin.fictif.mssante.fr',
    })
    await lendemain()
    const controle = await n.envoyer(`${FICHE}/recontroler`)
    expect(lignes(controle.html).slice(0, 3)).toEqual([
      ['', 'Prénom', 'Camille', 'Dominique'],
      ['', 'Code postal', '63600', '63000'],
      ['', 'Commune', 'Ambert', 'Clermont-Ferrand'],
    ])
    const repris = await n.envoyer(`${FICHE}/accepter`, [
      ['champs', 'codePostal'],
      ['champs', 'commune'],
    ])
    expect(repris.texte).toContain('Fiche mise à jour.')
    expect(repris.texte).toContain('12 Rue DES TILLEULS 63000 Clermont-Ferrand')
    // Le prénom n'était pas coché ; le RPPS ne se retape pas ; le téléphone privé reste.
    expect(repris.texte).toMatch(/Numéro RPPS 99700000013 .*Camille Dominique/)
    expect(repris.html).toContain('value="06 00 00 00 01"')
  })

  test('dit quand sa boîte a disparu de l’annuaire', async () => {
    await ouvrir()
    await ajouter()
    await cabinet.extractions.jour('202603070200', PS_JOUR_1, BAL_JOUR_1.slice(1))
    await charger(n)
    expect((await n.aller(LISTE)).texte).toContain('Diffère : adresse MSSanté')
  })

  test('refuse une clé inventée et un téléphone privé illisible', async () => {
    await ouvrir()
    expect((await n.envoyer(LISTE, { cle: '899700000013|x|y' })).statut).toBe(404)
    const page = await ajouter({ telephonePrive: 'bonjour' })
    expect([page.statut, page.texte.includes('Écrivez un numéro')]).toEqual([422, true])
  })

  test('échappe ce que l’annuaire porte', async () => {
    await charge()
    const piege = PS_JOUR_1.map((l) => l.replace('TESTIER|CAMILLE', '<b>TESTIER</b>|CAMILLE'))
    await cabinet.extractions.jour('202603070200', piege)
    await charger(n)
    expect((await n.aller('/annuaire?rpps=99700000013')).html).toContain('&lt;b&gt;TESTIER')
  })
})

/** Chaque faute volontaire se voit : sans cela, aucun scénario ne pourrait la condamner. */
describe('les fautes du banc', () => {
  const voir: Partial<Record<IdMutation, [voit: () => Promise<string>, juste: RegExp]>> = {
    'ann-departs-gardes': [
      async () => {
        await lendemain()
        return (await n.aller('/annuaire?nom=d%20ile')).texte
      },
      /Personne ne correspond/,
    ],
    'ann-changements-ignores': [
      async () => {
        await lendemain()
        return (await n.aller('/annuaire?nom=exemplaire')).texte
      },
      /h\.nouveau@/,
    ],
    'ann-rapport-muet': [async () => charger(n, true), /Lignes lues 6/],
    'ann-boites-incompletes': [
      async () => (await n.aller('/annuaire?raison=centre')).texte,
      /h\.exemplaire@/,
    ],
    'ann-sans-boite-cache': [
      async () => (await n.aller('/annuaire?nom=bonnet')).texte,
      /Aucune boîte MSSanté/,
    ],
    'ann-critere-ignore': [
      async () => (await n.aller('/annuaire?nom=testier&ville=lyon')).texte,
      /Personne ne correspond/,
    ],
    'ann-champ-absent': [
      async () => (await n.aller('/annuaire?nom=testier')).texte,
      /accepte le zéro papier/,
    ],
    'ann-echec-efface': [
      async () => {
        await cabinet.extractions.donner('PS_LibreAcces', '', '202603070200')
        await charger(n)
        return (await n.aller('/annuaire?nom=testier')).texte
      },
      /1 résultat/,
    ],
    'ann-echec-tu': [
      async () => {
        await cabinet.extractions.donner('PS_LibreAcces', '', '202603070200')
        return charger(n)
      },
      /Le fichier est vide/,
    ],
    'ann-frequence-oubliee': [
      async () => {
        const regle = { frequence: 'hebdomadaire', heure: '4', departements: '' }
        return (await n.envoyer('/reglages/annuaire', regle)).texte
      },
      /Le 09\/03\/2026/,
    ],
  }
  const cas = Object.entries(voir) as [IdMutation, [() => Promise<string>, RegExp]][]

  test.each(cas)('%s', async (id, [lire, juste]) => {
    await charge()
    expect(await lire()).toMatch(juste)
    await charge([id])
    expect(await lire()).not.toMatch(juste)
  })
})
