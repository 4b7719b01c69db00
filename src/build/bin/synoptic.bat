@echo off
rem Starts Synoptic with the first JDK that is new enough: JAVA_HOME, the PATH, then the usual folders.
setlocal
set "MINIMUM=@jdk.minimum@"
set "JDK="
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" for %%d in ("%%~dp$PATH:j..") do call :try "%%~fd"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*") do call :try "%%~d"
if not defined JDK (
    echo synoptic: no JDK %MINIMUM% or newer was found in JAVA_HOME, on the PATH or in the usual folders. Install one, for example from https://adoptium.net, or set JAVA_HOME to one. 1>&2
    exit /b 127
)
rem A command is over before the second compiler pays for itself.
set "QUICK="
for %%c in (compare note verify) do if "%~1"=="%%c" set "QUICK=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
"%JDK%\bin\java.exe" @jvm.arguments@ %QUICK% -cp "%~dp0..\lib\*" @main.class@ %*
exit /b %ERRORLEVEL%

:try
if defined JDK exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do call :enough "%~1" %%v
exit /b

:enough
set "FEATURE=%~2"
set "FEATURE=%FEATURE:"=%"
if %FEATURE% GEQ %MINIMUM% set "JDK=%~1"
exit /b
