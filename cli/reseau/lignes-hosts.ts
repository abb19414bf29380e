import type { OptionsReseau } from '../../mocks/serveur/reseau.ts'

const WINDOWS = String.raw`C:\Windows\System32\drivers\etc\hosts`

/** Les lignes qui mènent chaque nom à ce banc ; le commentaire permet de les retrouver pour les ôter. */
export const lignesHosts = ({ adresse, hotes }: OptionsReseau): readonly string[] =>
  hotes.map(({ nom }) => `${adresse} ${nom} # banc-segur`)

/** Ce qu’il faut écrire sur la machine du logiciel, et comment vérifier qu’on l’a défait. */
export function presenterHosts(reseau: OptionsReseau): readonly string[] {
  if (reseau.hotes.length === 0) return []
  return [
    'Lignes à ajouter au fichier hosts de la machine du logiciel',
    `  Windows, bloc-notes ouvert en administrateur : ${WINDOWS}`,
    '  Linux et macOS, avec sudo : /etc/hosts',
    '',
    ...lignesHosts(reseau).map((ligne) => `    ${ligne}`),
    '',
    '  Windows : ipconfig /flushdns   macOS : sudo dscacheutil -flushcache',
    '  Ôtez-les après les essais, puis vérifiez : npx segur simulateurs --verifier-hosts --noms <fichier>',
    '',
  ]
}
