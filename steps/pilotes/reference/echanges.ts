import type {
  ActionsEchanges,
  DonneeEnAttente,
  EmetteurDeConfiance,
  IdentiteRecueAffichee,
  LigneEchange,
  ProfilAffiche,
  ResultatEnregistrement,
} from '../contrat.ts'
import { aller, type Fenetre, lireMessages, suivre } from './fenetre.ts'

/** Les cases d'un tableau de la page, par son titre accessible. */
function lireTable(fenetre: Fenetre, nom: string): Promise<string[][]> {
  return fenetre.page.evaluate(
    (titre) =>
      [...document.querySelectorAll(`main section[aria-label="${titre}"] tbody tr`)].map((ligne) =>
        [...ligne.querySelectorAll('th, td')].map(
          (c) =>
            // Une case à deux lignes : la première est la valeur.
            ((c as HTMLElement).innerText ?? '').split('\n')[0]?.trim() ?? '',
        ),
      ),
    nom,
  )
}

async function afficherProfil(fenetre: Fenetre): Promise<ProfilAffiche> {
  await aller(fenetre, '/profil')
  const lus = await fenetre.page.evaluate(() =>
    [...document.querySelectorAll('main dl > div')].map((d) => [
      (d.querySelector('dt')?.textContent ?? '').trim(),
      (d.querySelector('dd')?.textContent ?? '').trim(),
    ]),
  )
  const valeur = (libelle: string) => lus.find(([l]) => l === libelle)?.[1] ?? ''
  return {
    nom: valeur('Utilisateur'),
    superUtilisateur: valeur('Super-utilisateur').startsWith('oui'),
  }
}

async function lireIdentitesRecues(fenetre: Fenetre): Promise<IdentiteRecueAffichee[]> {
  await aller(fenetre, '/receptions')
  const lignes = await lireTable(fenetre, 'Identités reçues')
  return lignes.map(
    ([patient = '', emetteur = '', matricule = '', verification = '', etat = '']) => ({
      patient,
      emetteur,
      matricule: /\d/.test(matricule) ? matricule : '',
      verification,
      etat,
    }),
  )
}

async function ouvrirIdentiteRecue(
  fenetre: Fenetre,
  { nomNaissance, premierPrenom }: { nomNaissance: string; premierPrenom: string },
): Promise<ResultatEnregistrement> {
  await aller(fenetre, '/receptions')
  const lien = `${nomNaissance} ${premierPrenom}`
  const accepte = await fenetre.page
    .getByRole('link', { name: lien, exact: true })
    .first()
    .isVisible()
  if (accepte) await suivre(fenetre, 'link', lien)
  return { accepte, messages: await lireMessages(fenetre) }
}

async function integrerIdentiteRecue(
  fenetre: Fenetre,
  suite: 'creer' | 'mettre-a-jour',
): Promise<ResultatEnregistrement> {
  const bouton = suite === 'creer' ? /^Créer le dossier$/ : /^Mettre à jour le dossier n° \d+$/
  const commande = fenetre.page.getByRole('button', { name: bouton }).first()
  if (!(await commande.isVisible()))
    return { accepte: false, messages: await lireMessages(fenetre) }
  await suivre(fenetre, 'button', await commande.innerText())
  const { pathname } = new URL(fenetre.page.url())
  const accepte = pathname.startsWith('/patients/')
  return { accepte, messages: await lireMessages(fenetre) }
}

function lireCartes(fenetre: Fenetre): Promise<DonneeEnAttente[]> {
  return fenetre.page.evaluate(() =>
    [...document.querySelectorAll('main article')].map((article) => {
      const valeur = (libelle: string) =>
        [...article.querySelectorAll('dl > div')]
          .find((d) => d.querySelector('dt')?.textContent?.trim() === libelle)
          ?.querySelector('dd')
          ?.textContent?.trim() ?? ''
      return {
        titre: article.querySelector('h2')?.textContent?.trim() ?? '',
        patient: valeur('Patient indiqué'),
        emetteur: valeur('Émetteur'),
        raison: valeur('Pourquoi elle attend'),
      }
    }),
  )
}

async function lireDonneesDuDossier(fenetre: Fenetre): Promise<string[]> {
  await aller(fenetre, `${fenetre.patient}/donnees`)
  return fenetre.page.locator('main article h2').allInnerTexts()
}

async function reglerPriseEnCharge(
  fenetre: Fenetre,
  prise: 'directe' | 'indirecte',
): Promise<ResultatEnregistrement> {
  await aller(fenetre, '/reglages/contrats')
  const choix =
    prise === 'directe' ? 'Le site reçoit ses patients' : 'Le site ne reçoit pas les patients'
  await fenetre.page.getByRole('radio', { name: choix }).check()
  await suivre(fenetre, 'button', 'Enregistrer la prise en charge')
  return { accepte: true, messages: await lireMessages(fenetre) }
}

async function inscrireEmetteurDeConfiance(
  fenetre: Fenetre,
  { nom, code }: EmetteurDeConfiance,
): Promise<ResultatEnregistrement> {
  await aller(fenetre, '/reglages/contrats')
  await fenetre.page.getByLabel("Nom de l'émetteur").fill(nom)
  await fenetre.page.getByLabel("Code de l'établissement").fill(code)
  await suivre(fenetre, 'button', "Inscrire l'émetteur")
  return { accepte: true, messages: await lireMessages(fenetre) }
}

async function lireEmetteursDeConfiance(fenetre: Fenetre): Promise<EmetteurDeConfiance[]> {
  await aller(fenetre, '/reglages/contrats')
  const lignes = await lireTable(fenetre, 'Émetteurs de confiance')
  return lignes.map(([nom = '', code = '']) => ({ nom, code }))
}

async function lireJournalEchanges(fenetre: Fenetre): Promise<LigneEchange[]> {
  await aller(fenetre, '/reglages')
  await suivre(fenetre, 'link', 'Journal des échanges')
  const lignes = await lireTable(fenetre, 'Journal')
  return lignes.map(
    ([
      date = '',
      heure = '',
      emetteur = '',
      destinataire = '',
      patient = '',
      nature = '',
      ins,
    ]) => ({
      ...{ date, heure, emetteur, destinataire, patient, nature },
      avecIns: ins === 'transmise',
    }),
  )
}

export const actionsEchanges = (fenetre: () => Fenetre): ActionsEchanges => ({
  afficherProfil: () => afficherProfil(fenetre()),
  lireIdentitesRecues: () => lireIdentitesRecues(fenetre()),
  ouvrirIdentiteRecue: (patient) => ouvrirIdentiteRecue(fenetre(), patient),
  integrerIdentiteRecue: (suite) => integrerIdentiteRecue(fenetre(), suite),
  async lireDonneesEnAttente() {
    await aller(fenetre(), '/receptions/donnees')
    return { donnees: await lireCartes(fenetre()), messages: await lireMessages(fenetre()) }
  },
  lireDonneesDuDossier: () => lireDonneesDuDossier(fenetre()),
  reglerPriseEnCharge: (prise) => reglerPriseEnCharge(fenetre(), prise),
  inscrireEmetteurDeConfiance: (emetteur) => inscrireEmetteurDeConfiance(fenetre(), emetteur),
  lireEmetteursDeConfiance: () => lireEmetteursDeConfiance(fenetre()),
  lireJournalEchanges: () => lireJournalEchanges(fenetre()),
})
