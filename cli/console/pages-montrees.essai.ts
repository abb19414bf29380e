/** Toutes les pages de la console, avec de quoi les remplir : `nom` de campagne, clé d'un échange. */
export function pagesMontrees({ nom, echange }: { nom: string; echange: string }) {
  const campagne = `/campagnes/${nom}`
  const preuve = (numero: string) => `/preuves/${nom}/${numero}`
  return [
    ['accueil', '/'],
    ['avancement', '/avancement?chapitre=INS'],
    ['lancer', '/lancer'],
    ['lancer, une recherche', '/lancer?scenario=INS.22.01'],
    ['guide au repos', '/guide'],
    ['attestations', '/attestations'],
    ['pièce à remettre', '/attestations/pieces/INS.49.01.01'],
    ['déclaration à rédiger', '/attestations/pieces/INS.20.02.02'],
    ['conditions', '/attestations/conditions?exigence=INS.27'],
    ['campagnes', '/campagnes'],
    ['campagne', campagne],
    ['campagne, échecs', `${campagne}?etat=echecs`],
    ['campagne, rien', `${campagne}?texte=introuvable`],
    ['exigence', `${campagne}/exigences/INS.24`],
    ['échec du logiciel', `${campagne}/echecs/INS.24.01`],
    ['échec du pilote', `${campagne}/echecs/INS.25.01`],
    ['fichiers', `${campagne}/fichiers`],
    ['preuve, écrans', preuve('INS.22.01.01')],
    ['preuve, PDF', preuve('INS.49.01.01')],
    ['preuve, XML', preuve('INS.25.01.01')],
    ['échange', `/preuves/${nom}/echanges/${echange}`],
    ['comparer', '/comparer'],
    ['comparer deux campagnes', `/comparer?avant=${nom}&apres=${nom}`],
    ['météo', '/meteo'],
    ['aide', '/aide'],
    ['aide, une page', '/aide/mode-guide'],
    ['aide, les commandes', '/aide/commandes'],
    ['adresse inconnue', '/nulle-part'],
    ['campagne inconnue', '/campagnes/inconnue'],
    ['preuve inconnue', preuve('INS.99.99.99')],
  ] as const
}
