import type {
  ActionsComptes,
  ChampAffiche,
  IssueConnexion,
  LigneTraceCompte,
  Personne,
  ResultatEnregistrement,
  Utilisateur,
} from '../contrat.ts'
import { aCommande, aller, type Fenetre, lireMessages, suivre } from './fenetre.ts'
import { connecter } from './session.ts'

const CHANGER = 'Changer le mot de passe'

async function tenterConnexion(
  fenetre: Fenetre,
  utilisateur: Utilisateur,
): Promise<IssueConnexion> {
  const { accepte, messages } = await connecter(fenetre, utilisateur)
  if (accepte) return { issue: 'ouverte', messages }
  return {
    issue: (await aCommande(fenetre, 'button', CHANGER)) ? 'a-changer' : 'refusee',
    messages,
  }
}

/** Faux pour tout le monde ; le vrai n'est jamais tapé. */
const FAUX = 'Ce-n-est-pas-1-mot'

async function echouerConnexions(
  fenetre: Fenetre,
  utilisateur: Utilisateur,
  fois: number,
): Promise<void> {
  for (let rang = 0; rang < fois; rang++)
    await connecter(fenetre, { ...utilisateur, motDePasse: FAUX })
}

async function changerMotDePasse(
  fenetre: Fenetre,
  { actuel, nouveau }: { actuel: string; nouveau: string },
): Promise<ResultatEnregistrement> {
  // La page exigée est déjà là ; sinon, on y va par le profil.
  if (!(await aCommande(fenetre, 'button', CHANGER))) {
    await aller(fenetre, '/profil')
    await suivre(fenetre, 'link', 'Changer mon mot de passe')
  }
  const champ = (libelle: string) => fenetre.page.getByLabel(libelle, { exact: true })
  await champ('Mot de passe actuel').fill(actuel)
  await champ('Nouveau mot de passe').fill(nouveau)
  await champ('Nouveau mot de passe, une seconde fois').fill(nouveau)
  await suivre(fenetre, 'button', CHANGER)
  return {
    accepte: !(await aCommande(fenetre, 'button', CHANGER)),
    messages: await lireMessages(fenetre),
  }
}

async function ouvrirCompte(fenetre: Fenetre, { prenom, nom }: Personne): Promise<void> {
  await aller(fenetre, '/comptes')
  await suivre(fenetre, 'link', `${prenom} ${nom}`)
}

async function lireProfessionnel(fenetre: Fenetre, personne: Personne): Promise<ChampAffiche[]> {
  await ouvrirCompte(fenetre, personne)
  return fenetre.page.evaluate(() =>
    [...document.querySelectorAll('main dl > div')].map((champ) => ({
      libelle: (champ.querySelector('dt')?.textContent ?? '').trim(),
      valeur: (champ.querySelector('dd')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    })),
  )
}

async function enregistrer(fenetre: Fenetre): Promise<ResultatEnregistrement> {
  await suivre(fenetre, 'button', 'Enregistrer le compte')
  const accepte = !(await aCommande(fenetre, 'button', 'Enregistrer le compte'))
  return { accepte, messages: await lireMessages(fenetre) }
}

const modifierAttribut =
  (fenetre: Fenetre): ActionsComptes['modifierAttribut'] =>
  async ({ personne, attribut, valeur }) => {
    await ouvrirCompte(fenetre, personne)
    await suivre(fenetre, 'link', 'Modifier')
    const libelle = `${attribut.charAt(0).toUpperCase()}${attribut.slice(1)}`
    await fenetre.page.getByLabel(libelle, { exact: true }).fill(valeur)
    return enregistrer(fenetre)
  }

const modifierPermission =
  (fenetre: Fenetre): ActionsComptes['modifierPermission'] =>
  async ({ personne, accorde }) => {
    await ouvrirCompte(fenetre, personne)
    await suivre(fenetre, 'link', 'Modifier')
    const permission = fenetre.page.getByRole('checkbox', {
      name: 'Modifie les traits verrouillés',
    })
    await permission.setChecked(accorde)
    return enregistrer(fenetre)
  }

async function lireInformations(fenetre: Fenetre): Promise<string> {
  await suivre(fenetre, 'link', 'À propos du logiciel')
  return fenetre.page.getByRole('region', { name: 'Version' }).locator('dl').innerText()
}

async function lireTracesComptes(fenetre: Fenetre): Promise<LigneTraceCompte[]> {
  await aller(fenetre, '/comptes')
  await suivre(fenetre, 'link', 'Traces des comptes')
  const lignes = await fenetre.page.evaluate(() =>
    [...document.querySelectorAll('main table tbody tr')].map((ligne) =>
      [...ligne.querySelectorAll('td')].map((c) =>
        (c.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
    ),
  )
  return lignes.map(
    ([
      date = '',
      heure = '',
      auteur = '',
      compte = '',
      nature = '',
      resultat = '',
      detail = '',
    ]) => ({ date, heure, auteur, compte, nature, resultat, detail }),
  )
}

/** Un écran du logiciel, et non la page de connexion. */
const ouvert = (fenetre: Fenetre) => aCommande(fenetre, 'button', 'Se déconnecter')

/** Remonte l'historique jusqu'à un écran du logiciel, ou jusqu'à ce qu'il n'y ait plus où remonter. */
async function remonter(fenetre: Fenetre): Promise<void> {
  while (!(await ouvert(fenetre))) {
    const avant = fenetre.page.url()
    if ((await fenetre.page.goBack({ waitUntil: 'load' })) !== null) continue
    // Il n'y a plus rien avant ; un premier onglet vide n'est pas ce que l'utilisateur voyait.
    if (fenetre.page.url() === 'about:blank') await fenetre.page.goto(avant)
    return
  }
}

async function rouvrirSansAuthentification(
  fenetre: Fenetre,
  par: 'accès direct' | 'retour arrière',
): Promise<ResultatEnregistrement> {
  if (par === 'accès direct') await aller(fenetre, '/')
  else await remonter(fenetre)
  return { accepte: await ouvert(fenetre), messages: await lireMessages(fenetre) }
}

export const actionsComptes = (fenetre: () => Fenetre): ActionsComptes => ({
  tenterConnexion: (...demande) => tenterConnexion(fenetre(), ...demande),
  echouerConnexions: (...demande) => echouerConnexions(fenetre(), ...demande),
  // Le logiciel vit à l'heure du banc, qui vient d'avancer.
  expirerMotDePasse: () => aller(fenetre(), '/connexion'),
  changerMotDePasse: (...demande) => changerMotDePasse(fenetre(), ...demande),
  lireProfessionnel: (...demande) => lireProfessionnel(fenetre(), ...demande),
  modifierAttribut: (...demande) => modifierAttribut(fenetre())(...demande),
  modifierPermission: (...demande) => modifierPermission(fenetre())(...demande),
  lireInformations: () => lireInformations(fenetre()),
  lireTracesComptes: () => lireTracesComptes(fenetre()),
  rouvrirSansAuthentification: (par) => rouvrirSansAuthentification(fenetre(), par),
})
