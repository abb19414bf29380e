import type {
  ChampAffiche,
  IdentiteAffichee,
  LigneHistorique,
  LignePatient,
  ReponseInsiAffichee,
  ResultatEnregistrement,
} from '../contrat.ts'
import { CHAMPS_IDENTITE } from '../contrat.ts'
import { LIBELLES_CHAMPS } from './consignes.ts'
import type { Dialogue } from './dialogue.ts'

const separer = (texte: string, separateur: string) =>
  texte
    .split(separateur)
    .map((t) => t.trim())
    .filter((t) => t !== '')

export async function lireMessages(dialogue: Dialogue): Promise<string[]> {
  return separer(
    await dialogue.demander('Messages affichés, séparés par « ; » (vide si aucun) :'),
    ';',
  )
}

export async function lireEnregistrement(dialogue: Dialogue): Promise<ResultatEnregistrement> {
  const accepte = await dialogue.confirmer('Le logiciel a-t-il accepté ?')
  return { accepte, messages: await lireMessages(dialogue) }
}

/** « Libellé = valeur », ou la seule valeur quand le libellé est celui du guide INS. */
function lireChamp(reponse: string, libelle: string): ChampAffiche | null {
  if (reponse === '') return null
  const [gauche, droite] = separer(reponse, '=')
  if (gauche !== undefined && droite !== undefined) return { libelle: gauche, valeur: droite }
  return { libelle, valeur: reponse }
}

export async function lireFiche(dialogue: Dialogue): Promise<IdentiteAffichee> {
  dialogue.dire('Recopiez ce que la fiche affiche. Laissez vide un champ qui n’est pas visible.')
  dialogue.dire('Si le libellé à l’écran diffère, écrivez « libellé = valeur ».')
  const champs: IdentiteAffichee['champs'] = {}
  for (const champ of CHAMPS_IDENTITE) {
    const libelle = LIBELLES_CHAMPS[champ]
    const lu = lireChamp(await dialogue.demander(`${libelle} :`), libelle)
    if (lu) champs[champ] = lu
  }
  const nss = 'Numéro de sécurité sociale'
  return {
    champs,
    numeroSecuriteSociale: lireChamp(await dialogue.demander(`${nss} :`), nss),
    statut: await dialogue.demander('Statut de l’identité affiché :'),
    attributs: separer(
      await dialogue.demander('Attributs affichés (homonyme ; douteuse ; fictive) :'),
      ';',
    ),
    messages: await lireMessages(dialogue),
  }
}

export async function lirePatients(dialogue: Dialogue): Promise<LignePatient[]> {
  const reponse = await dialogue.demander(
    'Patients proposés, « NOM / PRÉNOM » séparés par « ; » (vide si aucun) :',
  )
  return separer(reponse, ';').map((texte) => {
    const [nomNaissance = '', premierPrenom = ''] = separer(texte, '/')
    return { nomNaissance, premierPrenom, dateNaissance: '', sexe: '', statut: '' }
  })
}

export async function lireReponseInsi(dialogue: Dialogue): Promise<ReponseInsiAffichee> {
  const reponse = await dialogue.demander(
    'Traits comparés, « trait / dossier / INSi / o ou n si l’écart est signalé » séparés par « ; » (vide si aucun) :',
  )
  const comparaison = separer(reponse, ';').map((texte) => {
    const [trait = '', local = '', insi = '', different = ''] = texte
      .split('/')
      .map((t) => t.trim())
    return { trait, local, insi, different: different.toLowerCase().startsWith('o') }
  })
  return {
    comparaison,
    reprisePossible: await dialogue.confirmer(
      'Le logiciel propose-t-il de reprendre ces données ?',
    ),
    messages: await lireMessages(dialogue),
  }
}

export async function lireLignes(dialogue: Dialogue): Promise<LigneHistorique[]> {
  dialogue.dire(
    'Recopiez les lignes utiles, une par réponse, « date / heure / auteur / type / détail ».',
  )
  dialogue.dire('Pour la date, écrivez jj-mm-aaaa. Une réponse vide termine.')
  const lignes: LigneHistorique[] = []
  for (;;) {
    const reponse = await dialogue.demander(`Ligne ${lignes.length + 1} :`)
    if (reponse === '') return lignes
    const [date = '', heure = '', auteur = '', type = '', ...detail] = reponse
      .split('/')
      .map((t) => t.trim())
    lignes.push({
      date: date.replaceAll('-', '/'),
      heure,
      auteur,
      type,
      detail: detail.join(' / '),
    })
  }
}
