<#list dependencyMap as e>
<#assign project = e.getKey()>
<#assign licenses = e.getValue()>
${project.artifactId} ${project.version}: ${licenses?join(" or ")}
</#list>
