import type { Requete } from '../../serveur/contexte.ts'
import { lireCases, lireCorps } from '../../serveur/formulaire.ts'
import type { SaisieEnvoi } from '../vues/composer.tsx'

export const SAISIE_VIDE: SaisieEnvoi = {
  boite: '',
  canal: 'professionnel',
  choisis: [],
  autre: '',
  objet: '',
  texte: '',
  remise: true,
  lecture: false,
  fin: false,
}

/** Le formulaire d'envoi, tel que tapé ; une case absente est décochée. */
export async function lireSaisieEnvoi(
  c: Requete,
): Promise<{ saisie: SaisieEnvoi; corps: Readonly<Record<string, string>> }> {
  const corps = await lireCorps(c)
  const saisie: SaisieEnvoi = {
    boite: corps.boite ?? '',
    canal: corps.canal === 'patient' ? 'patient' : 'professionnel',
    choisis: await lireCases(c, 'a'),
    autre: corps.autre ?? '',
    objet: corps.objet ?? '',
    texte: (corps.texte ?? '').replace(/\r\n?/g, '\n'),
    remise: corps.remise === 'oui',
    lecture: corps.lecture === 'oui',
    fin: corps.fin === 'oui',
  }
  return { saisie, corps }
}
